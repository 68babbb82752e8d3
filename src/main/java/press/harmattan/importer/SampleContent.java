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
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;

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
            Report report = new Report();
            try (InputStream file = SampleContent.class.getResourceAsStream(FILE)) {
                newsroom.run(file, report, false);
            }
            if (!report.isComplete()) {
                throw new IllegalStateException(
                        FILE + ": " + report.findings(Finding.What.skipped));
            }
            LOG.infof(
                    "Sample content is in place: %d articles, all invented",
                    report.createdOf("article"));
        }
    }
}
