package press.harmattan.importer.wordpress;

import java.util.Optional;
import press.harmattan.importer.run.ImportFile;
import press.harmattan.importer.term.TermRules;

/**
 * What the operator says about an import.
 *
 * @param lang the language of the site; empty: the file says it
 * @param siteUrl what tells this site from others that are imported too; empty: the file says it
 * @param rules where terms go, when it is not where they would go by themselves
 * @param dryRun whether nothing is written
 */
public record WordPressOptions(
        ImportFile file,
        Optional<String> lang,
        Optional<String> siteUrl,
        TermRules rules,
        boolean dryRun) {}
