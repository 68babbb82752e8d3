package press.harmattan.search.index;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.harmattan.search.store.Shelf;

/** Stops and starts what keeps the index, as the end and the beginning of the program do. */
@ApplicationScoped
@Unremovable
class Restart {
    private final IndexKeeper keeper;
    private final Shelf shelf;

    Restart(IndexKeeper keeper, Shelf shelf) {
        this.keeper = keeper;
        this.shelf = shelf;
    }

    void stop() throws InterruptedException {
        keeper.stop(null);
    }

    void start() {
        keeper.start(null);
    }

    /** Where the index lies, and others before it lay: each has a number of its own. */
    Path root() {
        return shelf.root();
    }

    /** Where the index lies. */
    Path index() throws IOException {
        try (Stream<Path> all = Files.list(shelf.root())) {
            return all.filter(Files::isDirectory)
                    .max(Comparator.comparingInt(it -> Integer.parseInt(it.getFileName() + "")))
                    .orElseThrow();
        }
    }

    /** The files of the index, the largest first. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(index())) {
            return all.sorted(
                            Comparator.<Path>comparingLong(file -> file.toFile().length())
                                    .reversed())
                    .toList();
        }
    }
}
