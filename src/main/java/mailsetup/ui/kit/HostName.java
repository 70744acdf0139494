package mailsetup.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.discovery.PublicSuffixes;

/** A host name in ASCII; the part that somebody registered stands out, for that is whom one would trust. */
public final class HostName extends HBox {
    private final Label before = Layout.whole(new Label());
    private final Label owner = Layout.whole(new Label());

    /** Follows that text. */
    public HostName(ObservableValue<String> name) {
        getStyleClass().add("host-name");
        owner.getStyleClass().add("strong");
        getChildren().addAll(before, owner);
        name.subscribe(this::show);
    }

    /** A server's door: its host, and the port behind it. */
    public static Node door(Endpoint door, Ui ui) {
        var port = ui.text(ui.words().of("wizard.test.port", Integer.toString(door.port())), "hint");
        return Layout.row("near", new HostName(new SimpleStringProperty(door.host().ascii())), Layout.whole(port));
    }

    private void show(String name) {
        var ascii = ascii(name);
        int length = ascii.length() - base(ascii).length();
        before.setText(ascii.substring(0, length));
        owner.setText(ascii.substring(length));
    }

    private static String ascii(String typed) {
        try {
            return Hostname.of(typed.strip()).ascii();
        } catch (IllegalArgumentException e) {
            return typed;
        }
    }

    private static String base(String ascii) {
        try {
            return PublicSuffixes.base(new Hostname(ascii)).map(Hostname::ascii).filter(ascii::endsWith).orElse(ascii);
        } catch (IllegalArgumentException e) {
            return ascii;
        }
    }
}
