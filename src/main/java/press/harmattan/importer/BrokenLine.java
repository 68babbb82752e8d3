package press.harmattan.importer;

/** A line or an item that cannot be taken in; the message says why, to a person. */
class BrokenLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenLine(String reason) {
        super(reason);
    }
}
