package press.harmattan.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** Where Lucene writes. */
@ApplicationScoped
class Disk {

    Directory open(Path path) throws IOException {
        return FSDirectory.open(path);
    }

    /** Deletes directories with all that is in them, as far as it can. */
    void delete(Path... paths) throws IOException {
        IOUtils.rm(paths);
    }
}
