package dk.jobveu.deltager.web;

import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Progression;
import dk.jobveu.deltager.Progressioner;
import dk.jobveu.deltager.RegistrerProgression;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.liste.Celler;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeadgang;
import dk.jobveu.liste.Listekontekst;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Teacher or job centre notes progression in the three dimensions. */
@Component
@Order(5)
class Progressionsliste implements Liste<Progression> {

  private static final Map<String, String> TRIN = trin();

  private final Holdudsnit udsnit;
  private final Progressioner progressioner;
  private final RegistrerProgression registrer;

  Progressionsliste(
      Holdudsnit udsnit, Progressioner progressioner, RegistrerProgression registrer) {
    this.udsnit = udsnit;
    this.progressioner = progressioner;
    this.registrer = registrer;
  }

  @Override
  public String sti() {
    return "progression";
  }

  @Override
  public String navn() {
    return "Progression";
  }

  @Override
  public String vejledning() {
    return "Notér af og til, hvordan det går fagligt, personligt og socialt, fra 1 (begynder) til 5"
        + " (meget sikker). Den sociale og personlige udvikling betyder lige så meget som den"
        + " faglige.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.SKOLEN_ELLER_EJEREN;
  }

  @Override
  public boolean dagsliste() {
    return true;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    return List.of(
        Kolonne.pseudonym(),
        Kolonne.valg("faglig", "Fagligt", TRIN).somKraevet(),
        Kolonne.valg("personlig", "Personligt", TRIN).somKraevet(),
        Kolonne.valg("social", "Socialt", TRIN).somKraevet());
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    Map<String, Progression> dagen =
        progressioner.iForloeb(k.forloebId()).stream()
            .filter(p -> p.dato().equals(k.dato()))
            .collect(Collectors.toMap(Progression::deltagerId, Function.identity()));
    return udsnit.begyndte(k.indsigt()).stream()
        .filter(g -> g.status() == Gennemfoersel.Status.I_GANG)
        .map(g -> raekke(g.deltagerId(), dagen.get(g.deltagerId())))
        .toList();
  }

  private static Map<String, String> raekke(String deltagerId, Progression p) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, deltagerId);
    if (p != null) {
      r.put("faglig", Celler.af(p.faglig()));
      r.put("personlig", Celler.af(p.personlig()));
      r.put("social", Celler.af(p.social()));
    }
    return r;
  }

  @Override
  public Progression laes(Linje l, Listekontekst k) {
    return new Progression(
        l.pseudonym(), k.dato(), tal(l, "faglig"), tal(l, "personlig"), tal(l, "social"));
  }

  private static int tal(Linje l, String noegle) {
    String trin = l.valg(noegle);
    return trin == null ? 0 : Integer.parseInt(trin);
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<Progression> raekker) {
    return registrer.kontroller(r, raekker);
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<Progression> raekker) {
    registrer.registrer(r, raekker);
    return "Progressionen er noteret.";
  }

  private static Map<String, String> trin() {
    Map<String, String> trin = new LinkedHashMap<>();
    for (int nr = 1; nr <= 5; nr++) {
      trin.put(String.valueOf(nr), String.valueOf(nr));
    }
    return trin;
  }
}
