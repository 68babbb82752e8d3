package press.harmattan.search.store;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an index has to be made from the articles; the constants are words of the API. */
@Schema(
        description =
                "Why it is made: there was none (`missing`), what is on disk cannot be read"
                        + " (`damaged`), it was made by other rules or weights (`mapping`), the log behind"
                        + " its position is not kept any more (`pruned`), the database is not the one that"
                        + " it was made from (`restored`), somebody wanted it (`asked`).")
public enum Reason {
    missing("there is none"),
    damaged("what is on disk cannot be read"),
    mapping("the one on disk was made by other rules or weights"),
    pruned("the log behind it is not kept any more"),
    restored("the database is not the one that it was made from"),
    asked("somebody wanted it");

    private final String says;

    Reason(String says) {
        this.says = says;
    }

    /** The same for operators, as the end of a sentence. */
    public String says() {
        return says;
    }
}
