package press.harmattan.importer;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import press.harmattan.importer.report.Progress;
import press.harmattan.importer.report.Report;

/** What every import is told, and how it ends. */
class ImportOptions {
    /** The import went to its end, and something of the file is not in the newsroom. */
    static final int INCOMPLETE = 3;

    @CommandLine.Parameters(paramLabel = "FILE", description = "The file to read.")
    Path file;

    @CommandLine.Option(names = "--dry-run", description = "Say what would happen; write nothing.")
    boolean dryRun;

    @CommandLine.Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write every finding there, one JSON object a line.")
    Path reportFile;

    /** The work of an import. */
    interface Work {
        void run(Report report, Progress progress) throws IOException;
    }

    /** Does the work, shows how far it is, and prints what came of it. */
    int run(Work work) throws IOException {
        try (Report report = reportFile == null ? new Report() : new Report(reportFile)) {
            try (Progress progress = Progress.shown()) {
                work.run(report, progress);
            } finally {
                if (dryRun) {
                    System.out.println("Nothing was written: this is what would happen.");
                }
                report.print(System.out);
            }
            return report.isComplete() ? 0 : INCOMPLETE;
        }
    }
}
