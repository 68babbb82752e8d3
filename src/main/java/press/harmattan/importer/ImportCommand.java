package press.harmattan.importer;

import picocli.CommandLine;

/** Groups what comes in. */
@CommandLine.Command(
        name = "import",
        description = "Takes a newsroom in from a file.",
        mixinStandardHelpOptions = true,
        subcommands = {ImportWxrCommand.class, ImportNdjsonCommand.class})
public class ImportCommand {}
