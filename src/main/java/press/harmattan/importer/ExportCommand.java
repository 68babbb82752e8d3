package press.harmattan.importer;

import picocli.CommandLine;

/** Groups what goes out. */
@CommandLine.Command(
        name = "export",
        description = "Writes the newsroom to a file.",
        mixinStandardHelpOptions = true,
        subcommands = ExportNdjsonCommand.class)
public class ExportCommand {}
