package press.harmattan.database;

import jakarta.enterprise.inject.Instance;

/**
 * A command of the command line. Picocli makes it and fills its options before the program starts,
 * so it can hold no beans; {@link #run} is called once everything is up, without HTTP.
 *
 * <p>To add one: write a public class with a public constructor without parameters, annotate it
 * with picocli's {@code @Command} and options, implement this interface, and name it among the
 * subcommands of {@code Harmattan} (or of a group such as {@code import}). Beans that only a
 * command asks for need {@code @Unremovable}.
 */
public interface Command {

    /**
     * Does the work and returns the exit code. An exception becomes one line on standard error and
     * exit code 1.
     *
     * @param beans every bean of the program, for example {@code
     *     beans.select(Importer.class).get()}
     */
    int run(Instance<Object> beans) throws Exception;
}
