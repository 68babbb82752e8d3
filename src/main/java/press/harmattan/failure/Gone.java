package press.harmattan.failure;

import java.util.Map;

/** It was here and will not come back. */
public final class Gone extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> extension;

    /**
     * @param code the stable word that says why, such as {@code retracted}
     * @param extension members that tell more, such as {@code retraction}
     */
    public Gone(String code, String detail, Map<String, Object> extension) {
        super(410, code, detail);
        this.extension = Map.copyOf(extension);
    }

    @Override
    public Map<String, Object> extension() {
        return extension;
    }
}
