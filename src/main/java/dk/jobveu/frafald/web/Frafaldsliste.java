package dk.jobveu.frafald.web;

import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.web.Holdudsnit;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.frafald.Frafald;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.Frafaldsregister;
import dk.jobveu.frafald.RegistrerFrafald;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The job centre or the school registers who leaves, and why, by category only. */
@Component
@Order(6)
class Frafaldsliste implements Liste<Frafaldsmelding> {

  private static final Set<Status> KAN_FALDE_FRA = Set.of(Status.I_GANG, Status.PAUSE);

  private final Holdudsnit udsnit;
  private final Frafaldsregister register;
  private final RegistrerFrafald registrer;

  Frafaldsliste(Holdudsnit udsnit, Frafaldsregister register, RegistrerFrafald registrer) {
    this.udsnit = udsnit;
    this.register = register;
    this.registrer = registrer;
  }

  @Override
  public String sti() {
    return "frafald";
  }

  @Override
  public String navn() {
    return "Frafald";
  }

  @Override
  public String vejledning() {
    return "Registrér dem, der stopper. Har deltageren fået job, tæller det som et positivt frafald."
        + " Ved sygdom kan du holde pladsen, hvis deltageren ventes tilbage. Skriv aldrig mere om"
        + " helbred end kategorien.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.EJEREN_ELLER_SKOLEN;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    return List.of(
        Kolonne.pseudonym(),
        Kolonne.visning("status", "Status"),
        Kolonne.dato("dato", "Stopper den").somKraevet(),
        Kolonne.valg("aarsag", "Årsag", Frafaldsaarsag.values(), Frafaldsaarsag::tekst)
            .somKraevet(),
        Kolonne.jaNej("forventesTilbage", "Ventes tilbage").medHint("Kun ved sygdom"),
        Kolonne.visning("tidligere", "Registreret frafald"));
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    Map<String, Frafald> seneste = seneste(k);
    Map<String, Status> alle = new TreeMap<>();
    udsnit.egne(k.indsigt()).forEach(d -> alle.put(d.deltagerId(), null));
    udsnit.begyndte(k.indsigt()).forEach(g -> alle.put(g.deltagerId(), g.status()));
    return alle.entrySet().stream()
        .filter(
            e ->
                e.getValue() == null
                    || KAN_FALDE_FRA.contains(e.getValue())
                    || seneste.containsKey(e.getKey()))
        .map(e -> raekke(e.getKey(), e.getValue(), seneste.get(e.getKey())))
        .toList();
  }

  private Map<String, Frafald> seneste(Listekontekst k) {
    return register.iForloeb(k.forloebId()).stream()
        .collect(
            Collectors.toMap(
                f -> f.melding().deltagerId(),
                Function.identity(),
                (a, b) -> a.nr() > b.nr() ? a : b));
  }

  /** The row is for a new dropout; the one that is recorded stands beside it. */
  @Override
  public UnaryOperator<Map<String, String>> registreret(Listekontekst k) {
    Map<String, Frafald> seneste = seneste(k);
    return r -> {
      Frafald f = seneste.get(r.get(Kolonne.PSEUDONYM));
      return f == null
          ? Map.of()
          : Map.of(
              "dato", Celler.af(f.melding().dato()),
              "aarsag", Celler.af(f.melding().aarsag()),
              "forventesTilbage", Celler.af(f.melding().forventesTilbage()));
    };
  }

  /** A roll call can record a dropout too. */
  @Override
  public Optional<Registrering> senest(Listekontekst k, String deltagerId) {
    return register.seneste(k.forloebId(), deltagerId).map(Frafald::registrering);
  }

  @Override
  public Map<String, String> somGemt(Map<String, String> celler, Map<String, String> staar) {
    return celler.isEmpty() ? celler : Celler.medNej(celler, "forventesTilbage");
  }

  private static Map<String, String> raekke(String deltagerId, Status status, Frafald f) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, deltagerId);
    r.put("status", status == null ? "Ikke begyndt" : status.tekst());
    if (f != null) {
      r.put(
          "tidligere",
          "%s den %s".formatted(f.melding().aarsag().tekst(), Datoer.tekst(f.melding().dato())));
    }
    return r;
  }

  @Override
  public Frafaldsmelding laes(Linje l, Listekontekst k) {
    Frafaldsaarsag aarsag = l.valg("aarsag", Frafaldsaarsag.class);
    boolean tilbage = Boolean.TRUE.equals(l.jaNej("forventesTilbage"));
    if (tilbage && aarsag != null && aarsag != Frafaldsaarsag.SYGDOM) {
      l.galt("forventesTilbage", "Kun ved sygdom kan pladsen holdes.");
    }
    return new Frafaldsmelding(l.pseudonym(), l.dato("dato"), aarsag, tilbage);
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<Frafaldsmelding> raekker) {
    return registrer.kontroller(r, raekker);
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<Frafaldsmelding> raekker) {
    registrer.registrerFrafald(r, raekker);
    return Antal.af(raekker.size(), "frafald er registreret.", "er registreret.");
  }
}
