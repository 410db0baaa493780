package dk.jobveu.svarlink;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Spoergetilladelse;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.moede.Virksomhedssvar;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * An organisation that is called says whether it comes and can decide, and so for the companies
 * that it speaks for.
 */
@Component
class Indkaldelsessvar implements Svarsag {

  private static final String VIRKSOMHEDER = "egneVirksomheder";
  private static final int LAENGSTE_BEMAERKNING = 2000;

  private final Indkaldelser indkaldelser;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;
  private final Forloebregister forloeb;
  private final Svaropgaver opgaver;
  private final Vegnesvarene vegnesvar;
  private final Spoergetilladelse spoergetilladelse;
  private final Clock ur;

  Indkaldelsessvar(
      Indkaldelser indkaldelser,
      Virksomheder virksomheder,
      Aktoerer aktoerer,
      Forloebregister forloeb,
      Svaropgaver opgaver,
      Vegnesvarene vegnesvar,
      Spoergetilladelse spoergetilladelse,
      Clock ur) {
    this.spoergetilladelse = spoergetilladelse;
    this.vegnesvar = vegnesvar;
    this.ur = ur;
    this.indkaldelser = indkaldelser;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
    this.forloeb = forloeb;
    this.opgaver = opgaver;
  }

  @Override
  public Formaal formaal() {
    return Formaal.MOEDESVAR;
  }

  @Override
  public String noegle(Svarlink link) {
    return "moedesvar-%s-%s".formatted(link.emne().toLowerCase(Locale.ROOT), link.aktoerId());
  }

  private static Moedeslags slags(Svarlink link) {
    return Moedeslags.valueOf(link.emne());
  }

  private Indkaldelse kald(Svarlink link) {
    return indkaldelser.seneste(link.forloebId(), slags(link)).orElseThrow();
  }

  private List<Virksomhedssvar> egne(Svarlink link) {
    return indkaldelser.virksomheder(link.forloebId(), slags(link)).stream()
        .filter(v -> v.svarer().equals(link.aktoerId()))
        .toList();
  }

  @Override
  public Spoergsmaal spoergsmaal(Svarlink link) {
    return new Spoergsmaal(
        aktoerer.navn(link.aktoerId()),
        "spørger, fordi I er indkaldt til %s i"
            .formatted(slags(link).navn().toLowerCase(Locale.ROOT)),
        "Jeres svar",
        "Sig til, også hvis I ikke kan komme. Så kan mødet få en anden dag.",
        "Se svaret, før du skriver under",
        link.opgaveId() == null ? svarene(link) : List.of(indkaldelse(kald(link))),
        grupper(link));
  }

  private static Afsnit indkaldelse(Indkaldelse k) {
    return felter(
        "Indkaldelsen",
        felt("Dag", k.moededag()),
        felt("Klokken", k.klokken()),
        felt("Sted", k.sted()),
        felt("Dagsorden", k.dagsorden()));
  }

  private List<Svargruppe> grupper(Svarlink link) {
    List<Svargruppe> grupper = new ArrayList<>();
    grupper.add(Svargruppe.altid(Svarfelt.styrende("kommer", "Kommer I?")));
    if (slags(link) == Moedeslags.OPSTART) {
      grupper.add(
          Svargruppe.vedJa(
              "Ved ja",
              Svarfelt.jaNej("kanBeslutte", "Kan jeres repræsentant beslutte på mødet?")));
    } else if (erJobcenter(link.aktoerId())) {
      grupper.add(
          Svargruppe.vedJa(
              "Ved ja",
              Svarfelt.tal(
                  "antalLedige",
                  "Hvor mange ledige inviterer I?",
                  "Kun antallet. I inviterer selv borgerne.")));
    }
    List<Svarfelt> egne =
        egne(link).stream()
            .map(
                v ->
                    Svarfelt.jaNej(
                        noegle(v),
                        "Kommer %s?".formatted(virksomheder.hent(v.virksomhedId()).navn())))
            .toList();
    if (!egne.isEmpty()) {
      grupper.add(new Svargruppe("Virksomhederne, I svarer på vegne af", null, egne));
    }
    grupper.add(
        Svargruppe.altid(
            Svarfelt.langTekst(
                "bemaerkning",
                "Ønsker til dagsordenen, eller dage, der passer bedre",
                "Valgfrit. Skriv ikke navne på personer.",
                LAENGSTE_BEMAERKNING)));
    if (slags(link) == Moedeslags.OPSTART) {
      grupper.add(Svargruppe.altid(Svarfelt.spoergeskema()));
    }
    return grupper;
  }

  private static String noegle(Virksomhedssvar v) {
    return VIRKSOMHEDER + "-" + v.virksomhedId();
  }

  private boolean erJobcenter(String id) {
    return aktoerer.find(id).map(Aktoer::rolle).filter(Rolle.JOBCENTER.id()::equals).isPresent();
  }

  @Override
  public void besvar(Svarlink link, Map<String, Object> svar, Registrering skriver) {
    Map<String, Object> alle = new LinkedHashMap<>(svar);
    Listekontrol kontrol = new Listekontrol();
    List<Map<String, Object>> raekker = new ArrayList<>();
    for (Virksomhedssvar v : egne(link)) {
      Object kommer = alle.remove(noegle(v));
      kontrol.kraev(
          kommer != null,
          noegle(v),
          "Vælg, om %s kommer.".formatted(virksomheder.hent(v.virksomhedId()).navn()));
      raekker.add(
          Map.of("virksomhed", v.virksomhedId(), "virksomhedKommer", kommer == null ? "" : kommer));
    }
    Listekontrol.afvis(kontrol.brud());
    if (!raekker.isEmpty()) {
      alle.put(VIRKSOMHEDER, raekker);
    }
    if (link.opgaveId() != null) {
      opgaver.fuldfoer(link.opgaveId(), alle, skriver);
      return;
    }
    opgaver.igen(
        "svar_paa_indkaldelse",
        skriver == null
            ? new Registrering(
                link.forloebId(), Registrering.SYSTEM, link.aktoerId(), null, ur.instant())
            : skriver,
        Map.of("moededeltager", link.aktoerId(), "moedeslags", link.emne()),
        alle);
  }

  /** What was written down for an organisation, until the day of the meeting has gone. */
  @Override
  public List<Svaropgave> udenOpgave(Indsigt indsigt) {
    return vegnesvar.alle(indsigt.forloebId()).stream()
        .filter(v -> v.formaal() == formaal())
        .flatMap(
            v ->
                indkaldelser
                    .seneste(indsigt.forloebId(), Moedeslags.valueOf(v.emne()))
                    .filter(k -> !k.moededag().isBefore(Datoer.dagen(ur.instant())))
                    .filter(k -> erSkrevet(k, v.aktoerId()))
                    .map(
                        k ->
                            new Svaropgave(
                                null,
                                formaal(),
                                v.aktoerId(),
                                null,
                                v.aktoerId(),
                                v.emne(),
                                k.moededag()))
                    .stream())
        .toList();
  }

  /** A meeting that was called anew asks all again. */
  private boolean erSkrevet(Indkaldelse k, String organisation) {
    return indkaldelser.svar(k.registrering().forloebId(), k.slags()).stream()
        .anyMatch(m -> m.deltager().equals(organisation) && m.registrering().paaVegneAf() != null);
  }

  private Moedesvar detSvarede(Svarlink link) {
    return indkaldelser.svar(link.forloebId(), slags(link)).stream()
        .filter(s -> s.deltager().equals(link.aktoerId()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Papir svaret(Svarlink link) {
    Indkaldelse kald = kald(link);
    Forloeb f = forloeb.hent(link.forloebId());
    String navn = aktoerer.navn(link.aktoerId());
    return new Papir(
        "%s til %s: %s"
            .formatted("Svar på indkaldelse", slags(link).navn().toLowerCase(Locale.ROOT), navn),
        f.id(),
        f.titel(),
        kald.nr(),
        null,
        Papir.Stand.AFTALT,
        Datoer.dagen(detSvarede(link).registrering().tidspunkt()),
        navn,
        null,
        svarene(link),
        null);
  }

  private List<Afsnit> svarene(Svarlink link) {
    Moedesvar m = detSvarede(link);
    String navn = aktoerer.navn(link.aktoerId());
    List<Afsnit> afsnit = new ArrayList<>();
    afsnit.add(
        felter(
            "Svaret",
            felt("Organisation", navn),
            felt("Kommer I?", m.kommer()),
            felt("Kan jeres repræsentant beslutte på mødet?", m.kanBeslutte()),
            felt("Ledige, I inviterer", m.antalLedige()),
            felt("Bemærkning", m.bemaerkning())));
    List<Virksomhedssvar> egne = egne(link);
    if (!egne.isEmpty()) {
      afsnit.add(
          tabel(
              "Virksomhederne",
              List.of("Virksomhed", "Svar"),
              egne.stream()
                  .map(v -> raekke(virksomheder.hent(v.virksomhedId()).navn(), v.tekst()))
                  .toList()));
    }
    afsnit.add(indkaldelse(kald(link)));
    return afsnit;
  }

  /** Whoever agreed to be asked how it went is asked where the link was sent. */
  @Override
  public void underskrevet(Registrering r, Svarlink link) {
    spoergetilladelse.adresse(r.forloebId(), link.aktoerId(), link.epost());
  }
}
