package press.harmattan;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program. */
@QuarkusMain
public final class Harmattan {
    private Harmattan() {}

    /** Starts the server. */
    public static void main(String... arguments) {
        Quarkus.run(arguments);
    }
}
