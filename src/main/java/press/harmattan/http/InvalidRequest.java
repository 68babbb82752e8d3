package press.harmattan.http;

import java.util.List;
import java.util.stream.Collectors;

/** The request itself is wrong; all its faults at once. */
public final class InvalidRequest extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * @param faults what is wrong, at least one
     */
    public InvalidRequest(List<Fault> faults) {
        super(400, "invalid-parameter", detail(faults));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<Fault> errors() {
        return faults;
    }

    private static String detail(List<Fault> faults) {
        return faults.stream()
                .map(f -> f.name().isEmpty() ? f.detail() : f.name() + ": " + f.detail())
                .collect(Collectors.joining("; "));
    }
}
