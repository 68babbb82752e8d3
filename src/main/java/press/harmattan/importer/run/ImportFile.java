package press.harmattan.importer.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is imported, wherever it is kept; it is read several times. */
public interface ImportFile {

    /** Begins at its beginning. */
    InputStream open() throws IOException;

    /** In bytes. */
    long size() throws IOException;

    /** One that is a file on this machine. */
    static ImportFile at(Path path) {
        return new ImportFile() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public long size() throws IOException {
                return Files.size(path);
            }
        };
    }
}
