package press.harmattan.body;

import com.vladsch.flexmark.html2md.converter.ExtensionConversion;
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;

/** Clean HTML as Markdown with GitHub's tables and no HTML in it. */
final class Markdown {

    private static final FlexmarkHtmlConverter CONVERTER =
            FlexmarkHtmlConverter.builder(
                            new MutableDataSet()
                                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                                    .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
                                    .set(FlexmarkHtmlConverter.NBSP_TEXT, "\u00a0")
                                    .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
                                    .set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, false)
                                    .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false)
                                    .set(
                                            FlexmarkHtmlConverter.EXT_TABLES,
                                            ExtensionConversion.MARKDOWN)
                                    .toImmutable())
                    .build();

    private Markdown() {}

    static String of(String html) {
        return CONVERTER.convert(html).strip();
    }
}
