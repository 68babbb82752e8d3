package press.harmattan;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import press.harmattan.database.Command;
import press.harmattan.database.Program;
import press.harmattan.identity.TokenCommand;
import press.harmattan.importer.ExportCommand;
import press.harmattan.importer.ImportCommand;

/**
 * The program and its command line: the server without arguments, else one {@link Command}, or a
 * {@link Callable} that needs no part of the program. Commands are the {@code subcommands} of the
 * annotation below. The line is read before anything starts, so a wrong one and {@code --help} cost
 * nothing.
 */
@QuarkusMain
@CommandLine.Command(
        name = "harmattan",
        description = "A headless content API for newsrooms. Without a command it runs the server.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ImportCommand.class, ExportCommand.class, TokenCommand.class})
public class Harmattan {
    private static final int WRONG_USAGE = 2;

    /** A command is no server: it listens nowhere, and standard output is its own. */
    private static final Map<String, String> COMMAND_SETTINGS =
            Map.of(
                    "quarkus.http.host-enabled", "false",
                    "quarkus.management.host-enabled", "false",
                    "quarkus.scheduler.enabled", "false",
                    "quarkus.log.console.stderr", "true",
                    "quarkus.log.console.level", "WARN");

    /** Reads the command line, then runs what it says. */
    public static void main(String... arguments) {
        CommandLine line = new CommandLine(new Harmattan());
        try {
            ParseResult parsed = line.parseArgs(arguments);
            Integer helped = CommandLine.executeHelpRequest(parsed);
            if (helped != null) {
                System.exit(helped);
            }
            CommandLine last =
                    parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
            if (last.getCommand() instanceof Command command) {
                run(command, last.getCommandSpec().qualifiedName().replaceFirst("^harmattan ", ""));
            } else if (last.getCommand() instanceof Callable<?> alone) {
                run(alone);
            } else if (last == line) {
                Quarkus.run(null, Ending::end);
            } else {
                throw new ParameterException(last, "Say what to " + last.getCommandName() + ".");
            }
        } catch (ParameterException e) {
            System.err.println(e.getMessage());
            e.getCommandLine().usage(System.err);
            System.exit(WRONG_USAGE);
        }
    }

    /** A command that needs no part of the program. */
    private static void run(Callable<?> alone) {
        try {
            alone.call();
            Ending.end(0, null);
        } catch (Exception e) {
            Ending.end(1, e);
        }
    }

    private static void run(Command command, String name) {
        Program.runsCommand(name);
        COMMAND_SETTINGS.forEach(System.getProperties()::putIfAbsent);
        CommandRun.of(command);
        Quarkus.run(CommandRun.class, Ending::end);
    }
}
