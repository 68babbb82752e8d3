package press.harmattan.importer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.logging.Logger;
import press.harmattan.database.Program;
import press.harmattan.database.ProgramConfig;
import press.harmattan.draft.DraftRepository;

/**
 * Gives a newcomer something to read: invented stories, once, when the newsroom has no article yet.
 */
@ApplicationScoped
class SampleContent {
    private static final Logger LOG = Logger.getLogger(SampleContent.class);
    private static final String FILE = "/sample-content.ndjson";

    /** After everything that follows the change log has started. */
    private static final int LATE = 3000;

    private final boolean wanted;
    private final DraftRepository drafts;
    private final NdjsonImport newsroom;

    SampleContent(ProgramConfig config, DraftRepository drafts, NdjsonImport newsroom) {
        this.wanted = config.sampleContent();
        this.drafts = drafts;
        this.newsroom = newsroom;
    }

    void start(@Observes @Priority(LATE) StartupEvent event) throws IOException {
        if (wanted && Program.isServer() && drafts.ids(null, 1).isEmpty()) {
            Counted counted = new Counted();
            try (InputStream file = SampleContent.class.getResourceAsStream(FILE)) {
                newsroom.run(file, counted);
            }
            LOG.infof("Sample content is in place: %d articles, all invented", counted.articles);
        }
    }

    private static final class Counted implements Report {
        private int articles;

        @Override
        public void created(String kind) {
            articles += kind.equals("article") ? 1 : 0;
        }

        @Override
        public void updated(String kind) {}

        @Override
        public void unchanged(String kind) {}

        @Override
        public void skipped(String kind, long line, String reason) {
            throw new IllegalStateException(FILE + " line " + line + ": " + reason);
        }
    }
}
