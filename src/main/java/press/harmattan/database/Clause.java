package press.harmattan.database;

import com.google.errorprone.annotations.CompileTimeConstant;

/**
 * A constant piece of a query that is kept as a value, for example with the word of an enum that
 * readers use for it.
 */
public final class Clause {
    final String text;

    private Clause(String text) {
        this.text = text;
    }

    /** Keeps a constant. */
    public static Clause of(@CompileTimeConstant final String text) {
        return new Clause(text);
    }
}
