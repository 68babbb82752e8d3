package press.harmattan.failure;

import java.util.Map;

/** What is asked for does not fit what is there now. */
public final class Conflict extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> extension;

    /**
     * @param code the stable word that says why, such as {@code move-refused}
     * @param detail what is in the way, and what is possible instead
     * @param extension members that tell the same to programs
     */
    public Conflict(String code, String detail, Map<String, Object> extension) {
        super(409, code, detail);
        this.extension = Map.copyOf(extension);
    }

    @Override
    public Map<String, Object> extension() {
        return extension;
    }
}
