package press.harmattan.failure;

import java.util.List;

/** The request itself is wrong; all its faults at once. */
public final class InvalidRequest extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * @param faults what is wrong, at least one
     */
    public InvalidRequest(List<Fault> faults) {
        super(400, "invalid-parameter", Fault.said(faults));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<Fault> errors() {
        return faults;
    }
}
