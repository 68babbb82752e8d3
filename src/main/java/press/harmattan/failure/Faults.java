package press.harmattan.failure;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * The faults found in this request so far.
 *
 * <p>The edge puts in what can be seen without knowing the content; a resource method that is
 * annotated with {@link AddsFaults} adds what only it can know and ends with {@link #throwIfAny()},
 * so that a caller is told everything at once.
 */
@RequestScoped
public class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Adds one fault. */
    public void add(Fault fault) {
        found.add(fault);
    }

    /** Adds several faults. */
    public void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    /** Whether something is wrong with what has this name. */
    public boolean isFound(String name) {
        return found.stream().anyMatch(fault -> fault.name().equals(name));
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Ends the request when anything is wrong with it.
     *
     * @throws InvalidRequest with all faults in the order in which they were found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidRequest(found);
        }
    }
}
