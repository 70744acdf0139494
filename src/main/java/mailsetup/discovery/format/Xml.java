package mailsetup.discovery.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XML from strangers: no document type, so no entities, and nothing is ever fetched for it. */
final class Xml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {}

    /** The root element; empty when this is no acceptable XML. */
    static Optional<Element> root(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Quiet());
            return Optional.of(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
        } catch (SAXException | IOException _) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser knows these settings", e);
        }
    }

    /** The children with that name, in whatever namespace. */
    static Stream<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(Element.class::cast).filter(child -> name.equals(localName(child)));
    }

    /** The text of the first child with that name, without blanks around it; empty where there is none. */
    static String text(Element parent, String name) {
        return children(parent, name).findFirst().map(Node::getTextContent).map(String::strip).orElse("");
    }

    /** The texts of all children with that name, without blanks around them. */
    static Stream<String> texts(Element parent, String name) {
        return children(parent, name).map(Node::getTextContent).map(String::strip);
    }

    static String localName(Element element) {
        var name = element.getLocalName();
        return name == null ? element.getTagName() : name;
    }

    /** The JDK's own handler prints to the terminal. */
    private static final class Quiet extends DefaultHandler {
        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
