package press.harmattan;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import press.harmattan.database.Command;

/** Runs the command of the command line once every bean is up. */
@Dependent
class CommandRun implements QuarkusApplication {
    private static Command chosen;

    private final Instance<Object> beans;

    CommandRun(@Any Instance<Object> beans) {
        this.beans = beans;
    }

    static void of(Command command) {
        chosen = command;
    }

    @Override
    @ActivateRequestContext
    public int run(String... arguments) throws Exception {
        return chosen.run(beans);
    }
}
