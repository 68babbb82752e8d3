package press.harmattan.importer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;

/** The newsroom that a newcomer meets, for tests that need one as it is. */
@ApplicationScoped
@Unremovable
public class SampleNewsroom {
    private final NdjsonImport newsroom;

    SampleNewsroom(NdjsonImport newsroom) {
        this.newsroom = newsroom;
    }

    /** Puts the sample content in place; a second time changes nothing. */
    public void open() throws IOException {
        Report report = new Report();
        try (InputStream file = getClass().getResourceAsStream("/sample-content.ndjson")) {
            newsroom.run(file, report, false);
        }
        assertTrue(report.isComplete(), () -> "" + report.findings(Finding.What.skipped));
    }
}
