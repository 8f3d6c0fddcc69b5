package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.Limits;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML part, names without their prefixes. Entities are not resolved and nothing is fetched.
 *
 * @param name {@code #text} for characters, which stand in {@code text}
 */
record Xml(String name, Map<String, String> attributes, List<Xml> children, String text) {

    private static final String TEXT = "#text";
    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The depth is counted here, alike on every JDK; newer ones have a limit of their own that calls it damage.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    /** @throws DocumentException when it is no XML or nested too deeply */
    static Xml read(byte[] content) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.next() != XMLStreamReader.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamReader.DTD) {
                    throw new DocumentException(Kind.DAMAGED);
                }
            }
            return element(reader, 0);
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken instanceof DocumentException known ? known : new DocumentException(Kind.DAMAGED);
        }
    }

    private static Xml element(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > Limits.MOST_DEPTH) {
            throw new DocumentException(Kind.TOO_DEEP);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        Xml element = new Xml(reader.getLocalName(), attributes, new ArrayList<>(), "");
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                element.children.add(element(reader, depth + 1));
            } else if (event == XMLStreamReader.CHARACTERS) {
                element.children.add(new Xml(TEXT, Map.of(), List.of(), reader.getText()));
            }
        }
        return element;
    }

    boolean isText() {
        return name.equals(TEXT);
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Empty when there is none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    Optional<Xml> child(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    /** The value of a child's attribute {@code val}; empty when there is none. */
    Optional<String> value(String child) {
        return child(child).map(one -> one.attribute("val"));
    }

    Stream<Xml> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    /** All elements of that name, however deep. */
    Stream<Xml> deep(String wanted) {
        return children.stream()
                .flatMap(child ->
                        Stream.concat(child.is(wanted) ? Stream.of(child) : Stream.empty(), child.deep(wanted)));
    }

    /** All characters below. */
    String words() {
        return isText()
                ? text
                : String.join("", children.stream().map(Xml::words).toList());
    }

    /** A switch such as {@code <w:vanish/>} or {@code <w:vanish w:val="0"/>}; empty when it is not set. */
    Optional<Boolean> flag(String child) {
        return value(child).map(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"));
    }
}
