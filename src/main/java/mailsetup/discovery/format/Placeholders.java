package mailsetup.discovery.format;

import mailsetup.core.EmailAddress;

/** The placeholders of published settings. */
record Placeholders(EmailAddress address) {
    /** A user name. */
    String fill(String text) {
        return host(text.replace("%EMAILADDRESS%", address.toString()).replace("%EMAILLOCALPART%", address.local()));
    }

    /** A host name, in which the domain alone is filled in: it is asked for in the name system, where strangers would learn the rest. */
    String host(String text) {
        return text.replace("%EMAILDOMAIN%", address.domain().ascii());
    }
}
