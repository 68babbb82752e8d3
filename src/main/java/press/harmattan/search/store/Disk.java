package press.harmattan.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Where Lucene writes. */
@ApplicationScoped
class Disk {

    Directory open(Path path) throws IOException {
        return FSDirectory.open(path);
    }
}
