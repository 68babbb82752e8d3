package press.harmattan.failure;

import java.util.List;

/** A cursor that cannot be followed. */
public final class InvalidCursor extends Failure {

    private static final long serialVersionUID = 1L;

    private InvalidCursor(String code, String detail) {
        super(400, code, detail);
    }

    /** The cursor was not made here, or was altered. */
    public static InvalidCursor invalid() {
        return new InvalidCursor("cursor-invalid", "is not a cursor of this list");
    }

    /** The cursor was made for other filters or another order. */
    public static InvalidCursor mismatch() {
        return new InvalidCursor(
                "cursor-mismatch", "belongs to a request with other filters or another sort");
    }

    @Override
    public List<Fault> errors() {
        return List.of(Fault.query("cursor", getMessage()));
    }
}
