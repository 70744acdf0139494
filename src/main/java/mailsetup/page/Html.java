package mailsetup.page;

import mailsetup.core.Message;
import mailsetup.text.Messages;
import mailsetup.text.Printable;

/** Puts together elements whose text is always escaped. */
final class Html {
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    Html(Messages messages) {
        this.messages = messages;
    }

    /** Markup of our own. */
    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** An element with these words in it. */
    Html element(String name, Message words) {
        return raw("<" + name + ">").words(words).raw("</" + name.split(" ", 2)[0] + ">\n");
    }

    Html words(Message words) {
        return raw(escaped(messages.text(Printable.message(words))));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
