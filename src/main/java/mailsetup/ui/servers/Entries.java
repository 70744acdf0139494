package mailsetup.ui.servers;

import mailsetup.core.Security;

/** What stands in one form at one moment, to see later whether a person has changed it. */
record Entries(boolean wanted, String host, String port, Security security, UserStyle style, String otherUser) {
    static Entries of(ServerForm form) {
        return new Entries(form.wanted().get(), form.host().text().get(), form.port().text().get(),
                form.security().get(), form.user().style().get(), form.user().other().text().get());
    }
}
