package press.harmattan.importer;

import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import press.harmattan.database.Command;

/** {@code export ndjson}. */
@CommandLine.Command(
        name = "ndjson",
        description = {
            "Writes everything as newline-delimited JSON: sections, regions, tags, authors, and"
                    + " articles with every published revision. import ndjson reads it back.",
            "Nothing is withheld: drafts and unpublished articles are in the file."
        },
        mixinStandardHelpOptions = true)
public class ExportNdjsonCommand implements Command {
    @CommandLine.Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to write; standard output when absent.")
    private Path file;

    @Override
    public int run(Instance<Object> beans) throws IOException {
        NdjsonExport newsroom = beans.select(NdjsonExport.class).get();
        if (file == null) {
            newsroom.run(System.out);
        } else {
            try (OutputStream out = Files.newOutputStream(file)) {
                newsroom.run(out);
            }
        }
        return 0;
    }
}
