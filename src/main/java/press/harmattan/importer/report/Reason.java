package press.harmattan.importer.report;

/** Why something failed, in one line for people. */
public final class Reason {
    private Reason() {}

    /** The innermost reason; what stands around it names statements and classes. */
    public static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = root.getMessage();
        return said == null ? root.toString() : said.lines().findFirst().orElse(root.toString());
    }
}
