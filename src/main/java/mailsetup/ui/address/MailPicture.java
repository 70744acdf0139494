package mailsetup.ui.address;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Ui;

/** Mail drawn as the post: people, post offices, and the ways between them. */
public final class MailPicture extends HBox {
    private final Ui ui;

    private MailPicture(Ui ui, String meaning) {
        this.ui = ui;
        getStyleClass().add("mail-picture");
        setAlignment(Pos.TOP_CENTER);
        accessibleTextProperty().bind(ui.words().of(meaning));
    }

    /** From the sender to the sender's server, to the receiver's server, where the receiver fetches it. */
    public static MailPicture wholeWay(Ui ui) {
        var picture = new MailPicture(ui, "wizard.picture.whole");
        picture.getChildren().addAll(picture.station("person", "wizard.picture.sender"),
                picture.way("right", "wizard.picture.send"), picture.station("office", "wizard.picture.sender-server"),
                picture.way("right", "wizard.picture.forward"),
                picture.station("office", "wizard.picture.receiver-server"),
                picture.way("left", "wizard.picture.fetch"), picture.station("person", "wizard.picture.receiver"));
        return picture;
    }

    private Node station(String icon, String caption) {
        var disc = new StackPane(new Icon(icon));
        disc.getStyleClass().addAll("station-disc", "disc-" + icon);
        disc.setMaxWidth(Region.USE_PREF_SIZE);
        var label = ui.text(caption, "station-label");
        var station = new VBox(disc, label);
        station.setAlignment(Pos.TOP_CENTER);
        station.getStyleClass().add("station");
        return station;
    }

    private Node way(String direction, String caption) {
        var line = new Region();
        line.getStyleClass().add("way-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        var arrow = new HBox(line);
        arrow.setAlignment(Pos.CENTER);
        if (!direction.equals("right")) {
            arrow.getChildren().addFirst(new Icon("arrow-left"));
        }
        if (!direction.equals("left")) {
            arrow.getChildren().add(new Icon("arrow-right"));
        }
        var way = new VBox(new Icon("letter"), arrow, ui.text(caption, "way-label"));
        way.setAlignment(Pos.TOP_CENTER);
        way.getStyleClass().add("way");
        HBox.setHgrow(way, Priority.ALWAYS);
        return way;
    }
}
