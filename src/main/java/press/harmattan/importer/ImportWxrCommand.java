package press.harmattan.importer;

import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import press.harmattan.database.Command;
import press.harmattan.importer.run.ImportFile;
import press.harmattan.importer.term.TermRules;
import press.harmattan.importer.wordpress.WordPressImport;
import press.harmattan.importer.wordpress.WordPressOptions;

/** {@code import wxr}. */
@CommandLine.Command(
        name = "wxr",
        description = {
            "Takes in a WordPress export (WXR, also gzipped).",
            "Run it as often as you like: what has not changed stays as it is, and a run that was cut"
                    + " off is finished by the next. It works beside a running server."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything is in the newsroom.",
            "1:The import could not go to its end.",
            "2:The command line is wrong.",
            "3:Some posts were skipped; the report says which and why."
        })
public class ImportWxrCommand implements Command {
    @CommandLine.Mixin private ImportOptions options = new ImportOptions();

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language of the site; the file's own when absent.")
    private String lang;

    @CommandLine.Option(
            names = "--site-url",
            paramLabel = "URL",
            description = {
                "What tells this site from others; the file's own when absent. Say the former one",
                "when a site that was imported before has moved."
            })
    private String siteUrl;

    @CommandLine.Option(
            names = "--map",
            paramLabel = "FILE",
            description = {
                "Where terms go, one rule a line, such as",
                "  category:mopti-2 = region:mopti",
                "  category:news = section:news",
                "  tag:misc = skip",
                "Without a rule a term that is called like a known place becomes that region; other"
                        + " categories become sections, other tags become tags."
            })
    private Path map;

    @Override
    public int run(Instance<Object> beans) throws IOException {
        TermRules rules = map == null ? TermRules.NONE : TermRules.read(map);
        WordPressOptions said =
                new WordPressOptions(
                        ImportFile.at(options.file),
                        Optional.ofNullable(lang),
                        Optional.ofNullable(siteUrl),
                        rules,
                        options.dryRun);
        WordPressImport site = beans.select(WordPressImport.class).get();
        return options.run((report, progress) -> site.run(said, report, progress));
    }
}
