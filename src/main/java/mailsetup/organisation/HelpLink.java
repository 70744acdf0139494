package mailsetup.organisation;

import mailsetup.text.LocalText;

/**
 * A page of the organisation.
 *
 * @param address begins with {@code https://}
 */
public record HelpLink(LocalText title, String address) {}
