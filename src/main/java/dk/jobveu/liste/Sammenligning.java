package dk.jobveu.liste;

import dk.jobveu.faelles.Aftryk;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.liste.Listekonflikt.Forskel;
import dk.jobveu.liste.Listekonflikt.Raekkekonflikt;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.persondatalog.Persondatalog.Handling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Holds each row that is sent against what its sender saw and what stands now (docs/adr/0020). A
 * row carries the fingerprint of what was shown, so that the server keeps no copy of it: a row that
 * only one of two has changed is known by its fingerprint, and only rows that both have changed,
 * and differently, are a conflict.
 */
@Component
public class Sammenligning {

  private enum Stand {
    AENDRET,
    UAENDRET,
    ANDRES,
    KONFLIKT
  }

  private final Aftryk aftryk;
  private final Persondatalog log;

  Sammenligning(Aftryk aftryk, Persondatalog log) {
    this.aftryk = aftryk;
    this.log = log;
  }

  /**
   * What is to be stored of what was sent.
   *
   * @param aendrede rows that say something new
   * @param alle those and the others, the others as they stand
   * @param andres how many rows others have changed meanwhile, and the sender has not
   * @param raekker all that was sent, ready to be sent again
   */
  record Udfald(
      List<Linje> aendrede,
      List<Linje> alle,
      int andres,
      List<Raekkekonflikt> konflikter,
      List<Map<String, String>> raekker) {}

  /** The rows with the version of each. */
  List<Map<String, String>> medVersioner(
      Liste<?> liste, Listekontekst k, List<Map<String, String>> raekker) {
    Nu nu = new Nu(liste, k);
    return raekker.stream().map(nu::medVersion).toList();
  }

  /** Call it when the rows are held, so that what stands now stays so until they are stored. */
  Udfald af(Liste<?> liste, Listekontekst k, List<Linje> linjer) {
    Nu nu = new Nu(liste, k);
    Map<String, Map<String, String>> staar =
        liste.raekker(k).stream().collect(Collectors.toMap(r -> r.get(Kolonne.PSEUDONYM), r -> r));
    Udfald u =
        new Udfald(new ArrayList<>(), new ArrayList<>(), 0, new ArrayList<>(), new ArrayList<>());
    int andres = 0;
    for (Linje l : linjer) {
      Map<String, String> raekke = staar.get(l.raaPseudonym());
      Stand stand = raekke == null ? Stand.AENDRET : nu.stand(l, raekke);
      boolean somDetStaar = stand == Stand.UAENDRET || stand == Stand.ANDRES;
      Map<String, String> celler = somDetStaar ? raekke : l.celler();
      u.raekker().add(stand == Stand.AENDRET ? celler : med(celler, nu.version(raekke)));
      u.alle().add(somDetStaar ? l.med(raekke) : l);
      if (!somDetStaar) {
        u.aendrede().add(l);
      }
      andres += stand == Stand.ANDRES ? 1 : 0;
      if (stand == Stand.KONFLIKT) {
        u.konflikter()
            .add(
                new Raekkekonflikt(
                    l.nr(),
                    u.raekker().size(),
                    l.raaPseudonym(),
                    nu.version(raekke),
                    nu.forskelle(l, raekke),
                    hvem(liste, k, l.raaPseudonym())));
      }
    }
    return new Udfald(u.aendrede(), u.alle(), andres, u.konflikter(), u.raekker());
  }

  /** The last who changed the participant's row, on the day of a list that has one a day. */
  private Registrering hvem(Liste<?> liste, Listekontekst k, String deltagerId) {
    return liste
        .senest(k, deltagerId)
        .or(() -> afLoggen(liste.sted(k), k.forloebId(), deltagerId))
        .map(k.indsigt()::udenFremmedBruger)
        .orElse(null);
  }

  private Optional<Registrering> afLoggen(String sted, String forloebId, String deltagerId) {
    return log.om(forloebId, deltagerId).stream()
        .filter(l -> l.handling() == Handling.AENDRET && l.sted().equals(sted))
        .reduce((foer, efter) -> efter)
        .map(l -> new Registrering(forloebId, l.bruger(), l.organisation(), null, l.tidspunkt()));
  }

  private static Map<String, String> med(Map<String, String> celler, String version) {
    Map<String, String> ud = new LinkedHashMap<>(celler);
    ud.put(Kolonne.VERSION, version);
    return ud;
  }

  /** The list as it stands at this moment. */
  private final class Nu {

    private final Liste<?> liste;
    private final Listekontekst k;
    private final List<Kolonne> kolonner;
    private final UnaryOperator<Map<String, String>> registreret;

    Nu(Liste<?> liste, Listekontekst k) {
      this.liste = liste;
      this.k = k;
      this.kolonner = liste.kolonner(k);
      this.registreret = liste.registreret(k);
    }

    Map<String, String> medVersion(Map<String, String> raekke) {
      return med(raekke, version(raekke));
    }

    Stand stand(Linje l, Map<String, String> raekke) {
      boolean staarDer = !registreret.apply(raekke).isEmpty();
      Map<String, String> staar = indhold(raekke);
      Map<String, String> skrevet = l.kanonisk();
      if (liste.somGemt(skrevet, staar).equals(staar) || l.beholder()) {
        // what is only proposed is not recorded until somebody has sent it
        return staarDer ? Stand.UAENDRET : Stand.AENDRET;
      }
      String set = l.version();
      String nu = version(raekke);
      if (set == null ? !staarDer : set.equals(nu)) {
        return Stand.AENDRET;
      }
      boolean roert =
          !version(l.raaPseudonym(), skrevet).equals(set)
              && !version(l.raaPseudonym(), liste.somGemt(skrevet, staar)).equals(set);
      return roert ? Stand.KONFLIKT : Stand.ANDRES;
    }

    String version(Map<String, String> raekke) {
      return version(raekke.get(Kolonne.PSEUDONYM), indhold(raekke));
    }

    private String version(String deltagerId, Map<String, String> indhold) {
      List<String> dele = new ArrayList<>();
      dele.add(k.forloebId());
      dele.add(liste.sti());
      dele.add(liste.dagsliste() ? k.dato().toString() : null);
      dele.add(deltagerId);
      indhold.forEach(
          (noegle, v) -> {
            dele.add(noegle);
            dele.add(v);
          });
      return aftryk.af(dele);
    }

    List<Forskel> forskelle(Linje l, Map<String, String> raekke) {
      Map<String, String> staar = indhold(raekke);
      Map<String, String> skrevet = liste.somGemt(l.kanonisk(), staar);
      return kolonner.stream()
          .filter(c -> !Objects.equals(skrevet.get(c.noegle()), staar.get(c.noegle())))
          .map(
              c ->
                  new Forskel(
                      c, c.laeselig(skrevet.get(c.noegle())), c.laeselig(staar.get(c.noegle()))))
          .toList();
    }

    /** What is recorded, or what the list proposes as long as nothing is. */
    private Map<String, String> indhold(Map<String, String> raekke) {
      Map<String, String> celler = registreret.apply(raekke);
      Map<String, String> laest =
          new Linje(0, celler.isEmpty() ? raekke : celler, kolonner, new ArrayList<>()).kanonisk();
      return liste.somGemt(laest, laest);
    }
  }
}
