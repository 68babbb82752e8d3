package press.harmattan.importer;

import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import picocli.CommandLine;
import press.harmattan.database.Command;
import press.harmattan.importer.report.CountingStream;

/** {@code import ndjson}. */
@CommandLine.Command(
        name = "ndjson",
        description = {
            "Takes in what export ndjson wrote: articles with their published history, and terms.",
            "A second run changes nothing."
        },
        mixinStandardHelpOptions = true)
public class ImportNdjsonCommand implements Command {
    @CommandLine.Mixin private ImportOptions options = new ImportOptions();

    @Override
    public int run(Instance<Object> beans) throws IOException {
        NdjsonImport newsroom = beans.select(NdjsonImport.class).get();
        return options.run(
                (report, progress) -> {
                    progress.begin("Lines", Files.size(options.file));
                    try (InputStream in =
                            new CountingStream(Files.newInputStream(options.file), progress::at)) {
                        newsroom.run(in, report, options.dryRun);
                    }
                });
    }
}
