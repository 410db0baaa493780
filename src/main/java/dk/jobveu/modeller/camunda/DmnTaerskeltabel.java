package dk.jobveu.modeller.camunda;

import dk.jobveu.faelles.Taltekst;
import dk.jobveu.modeller.Taerskeltabel;
import dk.jobveu.modeller.VisTaerskelmoeder;
import dk.jobveu.motor.beslutning.Tabelproeve;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Asks a file for each of the figures that it names, as the system would ask it. */
@Component
class DmnTaerskeltabel implements Taerskeltabel {

  private static final Pattern NOEGLE = Pattern.compile("\"([a-z0-9_]+)\"");

  @Override
  public List<Taerskel> laes(byte[] fil, Collection<Integer> aar) {
    Tabelproeve tabel = Tabelproeve.af(VisTaerskelmoeder.TABEL, fil);
    List<Taerskel> alle = new ArrayList<>();
    for (String noegle : noegler(fil)) {
      Map<Integer, String> vaerdier = new TreeMap<>();
      for (Integer et : aar) {
        List<Tabelproeve.Svar> svar = tabel.spoerg(Map.of("noegle", noegle, "aar", et));
        if (svar.size() == 1 && svar.get(0).resultat().get("vaerdi") instanceof Number n) {
          vaerdier.put(et, Taltekst.skriv(new BigDecimal(n.toString())));
        }
      }
      alle.add(new Taerskel(noegle, vaerdier));
    }
    return alle;
  }

  private static List<String> noegler(byte[] fil) {
    return Dmn.readModelFromStream(new ByteArrayInputStream(fil))
        .getModelElementsByType(Rule.class)
        .stream()
        .flatMap(
            r -> {
              Matcher m =
                  NOEGLE.matcher(r.getInputEntries().iterator().next().getText().getTextContent());
              return m.results().map(f -> f.group(1));
            })
        .distinct()
        .toList();
  }
}
