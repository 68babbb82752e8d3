package press.harmattan.importer.job;

import java.util.List;

/** What an import is told. */
record Order(
        ImportFormat format, String lang, String siteUrl, List<String> rules, boolean dryRun) {}
