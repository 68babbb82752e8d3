package press.harmattan.importer.wordpress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.harmattan.failure.Fault;
import press.harmattan.http.UrlKey;
import press.harmattan.importer.term.TermRules;
import press.harmattan.language.SiteLanguages;
import press.harmattan.region.Regions;

/** What is wrong with what somebody says about a site, found before its file is read. */
@ApplicationScoped
public class OptionFaults {
    private final SiteLanguages languages;
    private final Regions regions;

    OptionFaults(SiteLanguages languages, Regions regions) {
        this.languages = languages;
        this.regions = regions;
    }

    /**
     * Everything that is wrong.
     *
     * @param lang,siteUrl null for what the file says
     */
    public List<Fault> of(String lang, String siteUrl, List<String> rules) {
        List<Fault> faults = new ArrayList<>();
        if (lang != null && languages.lookup(lang).isEmpty()) {
            faults.add(
                    Fault.query(
                            "lang",
                            "\"" + lang + "\" is not a language of this newsroom",
                            languages.supported()));
        }
        if (siteUrl != null && UrlKey.of(siteUrl).isEmpty()) {
            faults.add(
                    Fault.query("siteUrl", "must be a web address, such as https://news.example"));
        }
        for (String rule : rules) {
            fault(rule).ifPresent(said -> faults.add(Fault.query("rule", said)));
        }
        return faults;
    }

    private Optional<String> fault(String rule) {
        try {
            return TermRules.of(List.of(rule)).unknownRegion(regions.terms());
        } catch (IllegalArgumentException noRule) {
            return Optional.of(noRule.getMessage());
        }
    }
}
