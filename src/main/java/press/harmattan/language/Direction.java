package press.harmattan.language;

import java.util.Locale;
import java.util.Set;

/**
 * The direction in which a language is written, decided by its script and never by a look at the
 * text: the script that the tag names, else the usual one of the language (and of its country,
 * where that makes a difference).
 */
public enum Direction {
    ltr,
    rtl;

    /** ISO 15924: ICU 77's right-to-left scripts, and the variants of Arabic and Syriac. */
    private static final Set<String> SCRIPTS =
            words(
                    """
                    Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani
                    Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb
                    Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi
                    """);

    /** Languages whose likely script (CLDR 47, as ICU 77 answers) is one of those. */
    private static final Set<String> LANGUAGES =
            words(
                    """
                    aao abh abv acm acq acw acx adf ae aeb aec aee aeq afb aib aii aij aiq ajp ajt
                    aju amw apc apd ar ara arb arc arq ars ary arz ask atn auj auz avd ave avl ayh
                    ayl ayn ayp azb bal bcc bdz bej bft bgn bgp bhe bhm bhn bjf bjm bqi brh brk bsh
                    bsk chg cja ckb cld clh czk dcc def deh dgl div dmk dml dv ecy esh fa fas fay
                    faz fia fub gbz ggg gha ghr gig gjk gju glh glk gwc gwf gwt gzi hac haz hbo he
                    heb hkh hnd hno hoh hrt hrz hss huy isk itk iw jad jat jbe jbn jdg ji jnd jog
                    jpa jpr jrb jye kas kbu kby kcy kfm khw klj kmz kqd ks ktl kvx kxp kzh lad lah
                    lhs lki lrc lrk lrl lsa lsd lss luv luz mby mde mfa mfi mhj mid mki mnj mve mvy
                    myz mzn nli nlm nqo ntz nyq oar obm odk oru ota otk oui pal pbt pbu per pes pgd
                    phl phn phr phv plk pmu pnb pra prc prd prx ps psh psi pst pus qxq rdb rhg rmt
                    sam sbn scl sd sdb sdf sdg sdh sds sgl sgr sgy shd shm shu shv siy siz skr smp
                    smy snd sog sqo sqt srh srz ssh sts swb syc syn syr tjo tks tmr tov tra trg trm
                    trw ug uig ur urd ush uzs vaf vgr vmh wbk wlo wne wni wsv xco xhe xka xkc xkj
                    xkp xld xly xmn xmr xna xpr xsa xvi ydd ydg yhd yi yid yih yud zba zdj zrp zum
                    """);

    /** Where the country changes the likely script of the language, from the same source. */
    private static final Set<String> ELSEWHERE =
            words(
                    """
                    az-IQ az-IR ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ku-LB ky-CN ms-CC pa-PK tg-PK
                    uz-AF sd-IN ug-KZ ug-MN
                    """);

    /** The direction of a BCP 47 tag; {@code ltr} when nothing is known of its language. */
    public static Direction of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (!locale.getScript().isEmpty()) {
            return SCRIPTS.contains(locale.getScript()) ? rtl : ltr;
        }
        String language = locale.stripExtensions().toLanguageTag().split("-", 2)[0];
        boolean usual = LANGUAGES.contains(language);
        boolean other = ELSEWHERE.contains(language + "-" + locale.getCountry());
        return usual != other ? rtl : ltr;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
