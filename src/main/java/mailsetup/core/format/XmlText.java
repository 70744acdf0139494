package mailsetup.core.format;

/** Texts in XML 1.0 and HTML. */
public final class XmlText {
    private XmlText() {}

    /** The text as the content of an element, or in an attribute between double quotes. */
    public static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** One element with a text in it. */
    public static String element(String name, String text) {
        return "<" + name + ">" + of(text) + "</" + name + ">";
    }
}
