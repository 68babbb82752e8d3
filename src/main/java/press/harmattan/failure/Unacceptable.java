package press.harmattan.failure;

import java.util.List;

/** The request is well-formed, and what it says cannot be; all its faults at once. */
public final class Unacceptable extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * @param faults what cannot be, at least one
     */
    public Unacceptable(List<Fault> faults) {
        super(422, "unacceptable", Fault.said(faults));
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<Fault> errors() {
        return faults;
    }
}
