package press.harmattan.guard.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import press.harmattan.failure.Fault;

/** What does not fit in one body, each fault at the place where the reading is. */
public final class Misfits {

    /**
     * Who is told so much has enough to do; a hostile body shall not cost an answer of its size.
     */
    private static final int MOST = 50;

    private final Deque<String> place = new ArrayDeque<>();
    private final List<Fault> faults = new ArrayList<>();

    /** What was found, in the order of the body; empty where it fits. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Whether nobody needs to look any further. */
    boolean enough() {
        return faults.size() >= MOST;
    }

    /** Goes on to a member or an item of the value. */
    void enter(String step) {
        place.addLast(step);
    }

    /** Comes back to the value. */
    void leave() {
        place.removeLast();
    }

    void add(String detail) {
        add(detail, null);
    }

    void add(String detail, List<String> allowed) {
        if (!enough()) {
            faults.add(new Fault("body", pointer(), detail, allowed));
        }
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<String> steps = place.iterator(); steps.hasNext(); ) {
            pointer.append('/').append(steps.next().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
