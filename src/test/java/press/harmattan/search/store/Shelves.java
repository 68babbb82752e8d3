package press.harmattan.search.store;

import java.nio.file.Path;
import java.util.Optional;
import press.harmattan.search.mapping.Mapping;

/** Places for indexes that no program keeps. */
public final class Shelves {

    private Shelves() {}

    /** Whose root is a directory. */
    public static Shelf at(Path root, Mapping mapping) {
        return new Shelf(() -> Optional.of(root.toString()), null, new Disk(), mapping);
    }
}
