package press.harmattan.importer.memory;

import press.harmattan.importer.report.Report;

/**
 * What every step of a run needs to know.
 *
 * @param source what tells the things of the site from those of other sites, in every run alike
 * @param dry whether nothing is written
 */
public record Run(String source, Report report, boolean dry) {}
