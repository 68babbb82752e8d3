package press.harmattan;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.util.ExceptionUtil;
import org.jboss.logging.Logger;
import press.harmattan.database.Program;
import press.harmattan.database.embedded.CannotStartException;

/** How the process ends: what stopped it becomes one line on standard error and an exit code. */
final class Ending {
    private static final Logger LOG = Logger.getLogger(Ending.class);

    private Ending() {}

    static void end(int code, Throwable failure) {
        if (failure != null) {
            LOG.debug("The program ended with", failure);
            System.err.println(line(failure));
        }
        Program.leaveDatabase();
        System.exit(failure != null && code == 0 ? 1 : code);
    }

    private static String line(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStartException) {
                return cause.getMessage();
            }
        }
        Throwable root = ExceptionUtil.getRootCause(failure);
        if (root instanceof QuarkusBindException taken) {
            return "Another program listens on port " + taken.getPort() + ".";
        }
        String said = root.getMessage();
        return said == null
                ? root.toString()
                : String.join(" ", said.lines().map(String::strip).toList());
    }
}
