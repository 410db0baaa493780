package dk.jobveu.svarlink;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.udbud.AfSkole;
import dk.jobveu.udbud.RegistrerTilbud;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsafsnit;
import dk.jobveu.udbud.Tilbudsarkiv;
import dk.jobveu.udbud.Tilbudsgrundlag;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbudsrunder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A school outside bids or declines. It reads what is asked of every school, and nobody
 * sees by its link whether it has answered.
 */
@Component
class Tilbudssvar implements Svarsag {

  private static final String TRIN = "UserTask_AfgivTilbud";
  private static final String VALGFRIT = "Valgfrit";
  private static final int LANG = 2000;
  private static final int KORT = 200;

  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;
  private final Tilbudsgrundlag grundlag;
  private final Aktoerer aktoerer;
  private final Forloebregister forloeb;
  private final Svaropgaver opgaver;
  private final Vegnesvarene vegnesvar;
  private final RegistrerTilbud registrer;
  private final Clock ur;

  Tilbudssvar(
      Udbudsrunder runder,
      Tilbudsarkiv arkiv,
      Tilbudsgrundlag grundlag,
      Aktoerer aktoerer,
      Forloebregister forloeb,
      Svaropgaver opgaver,
      Vegnesvarene vegnesvar,
      RegistrerTilbud registrer,
      Clock ur) {
    this.vegnesvar = vegnesvar;
    this.registrer = registrer;
    this.runder = runder;
    this.arkiv = arkiv;
    this.grundlag = grundlag;
    this.aktoerer = aktoerer;
    this.forloeb = forloeb;
    this.opgaver = opgaver;
    this.ur = ur;
  }

  @Override
  public Formaal formaal() {
    return Formaal.TILBUD;
  }

  @Override
  public String noegle(Svarlink link) {
    return "tilbud-" + link.aktoerId();
  }

  /** Every school that is asked, whether it has answered or not, as long as the round is open. */
  @Override
  public List<Svaropgave> udenOpgave(Indsigt indsigt) {
    return runder
        .seneste(indsigt.forloebId())
        .filter(u -> u.status() == Udbud.Status.SENDT)
        .map(u -> u.invitationer().stream().map(i -> opgave(u, i)).toList())
        .orElse(List.of());
  }

  private Svaropgave opgave(Udbud u, Invitation i) {
    return new Svaropgave(
        null,
        formaal(),
        u.registrering().organisation(),
        null,
        i.skole(),
        String.valueOf(u.nr()),
        u.tilbudsfrist());
  }

  @Override
  public Spoergsmaal spoergsmaal(Svarlink link) {
    Map<String, Object> plan = grundlag.af(link.forloebId());
    return new Spoergsmaal(
        aktoerer.navn(link.aktoerId()),
        "beder om et tilbud på kurserne i",
        "Jeres svar",
        "Ingen andre skoler kan se jeres tilbud, og jobcentret kan først se det, når tilbuddene bliver åbnet. Når det er sendt, kan det ikke ændres.",
        "Se tilbuddet, før du skriver under",
        Stream.concat(detSkrevne(link).stream(), Stream.of(materiale(plan))).toList(),
        grupper(plan));
  }

  private static Afsnit materiale(Map<String, Object> plan) {
    return felter(
        "Udbudsmateriale",
        felt("Sidste dag for tilbud", (String) plan.get("fristtekst")),
        felt("Behov", (String) plan.get("planBehov")),
        felt("Faglig sammensætning", (String) plan.get("planIndhold")),
        felt("Krav", (String) plan.get("planKrav")),
        felt("Deltagere", (String) plan.get("planDeltagere")),
        felt("Prisramme", (String) plan.get("planPris")),
        felt("Ønsket start", (String) plan.get("planStart")),
        felt("Tilbuddet kan kun vælges, når", (String) plan.get("graenser")));
  }

  @SuppressWarnings("unchecked")
  private static List<Svargruppe> grupper(Map<String, Object> plan) {
    List<Svarfelt> indhold = new ArrayList<>();
    indhold.add(Svarfelt.tal("pris", "Samlet pris i kroner", null));
    indhold.add(
        Svarfelt.langTekst("indhold", "Indhold", "Hvilke kurser, og i hvilken rækkefølge?", LANG));
    indhold.add(Svarfelt.jaNej("daekkerAlleKurser", "Dækker det alle kurser i planen?"));
    List<Valg> kurser = (List<Valg>) plan.get("kursusvalg");
    if (!kurser.isEmpty()) {
      indhold.add(
          Svarfelt.flere(
              "kurser",
              "Hvilke kurser dækker I?",
              "Kun når det ikke er dem alle. En anden skole kan dække resten.",
              kurser));
    }
    indhold.add(Svarfelt.jaNej("indeholderAmu", "Er der AMU-kurser med?"));
    indhold.add(
        Svarfelt.liste(
            "godkendelse",
            "Godkendelse til kurserne",
            Stream.of(Tilbud.Godkendelse.values())
                .map(g -> new Valg(g.name(), g.tekst()))
                .toList()));
    indhold.add(Svarfelt.kryds("meritAnerkendt", "Vi giver merit for kurserne"));
    indhold.add(
        Svarfelt.langTekst(
            "meritDokumentation", "Merit: til hvilken uddannelse, og hvordan?", VALGFRIT, LANG));
    return List.of(
        Svargruppe.altid(Svarfelt.styrende("svar", "Giver I et tilbud?")),
        Svargruppe.vedNej(
            Svarfelt.liste(
                "afslagAarsag",
                "Hvorfor ikke?",
                Stream.of(Invitation.Afslag.values())
                    .map(a -> new Valg(a.name(), a.tekst()))
                    .toList())),
        new Svargruppe("Pris og indhold", "JA", indhold),
        Svargruppe.vedJa(
            "Tid og sted",
            Svarfelt.dag("startdato", "Kursusstart"),
            Svarfelt.dag("slutdato", "Kursusafslutning"),
            Svarfelt.tekst("sted", "Sted", null, KORT),
            Svarfelt.liste(
                "afvikling",
                "Afvikling",
                Stream.of(Tilbud.Afvikling.values())
                    .map(a -> new Valg(a.name(), a.tekst()))
                    .toList())),
        Svargruppe.vedJa(
            "Hold og fleksibilitet",
            Svarfelt.tal("minHold", "Mindste hold", VALGFRIT),
            Svarfelt.tal("maksHold", "Største hold", VALGFRIT),
            Svarfelt.kryds("garantikursus", "Garantikursus: holdet bliver til noget"),
            Svarfelt.kryds("fleksibelHoldstoerrelse", "Vi kan tilpasse holdets størrelse"),
            Svarfelt.kryds("fleksibelStart", "Vi kan flytte starten"),
            Svarfelt.kryds("fleksibeltSted", "Vi kan undervise andre steder"),
            Svarfelt.kryds("harSpeciale", "Faget er et af vores specialer"),
            Svarfelt.langTekst("tompladsVilkaar", "Vilkår for tomme pladser", VALGFRIT, LANG)),
        Svargruppe.vedJa(
            "Inden I sender",
            Svarfelt.kryds(
                "sendAlligevel",
                "Send det, også hvis I har fået at vide, at det ikke kan vælges, som det er skrevet")));
  }

  @Override
  public void besvar(Svarlink link, Map<String, Object> svar, Registrering skriver) {
    Optional<String> opgave = opgaver.aaben(link.forloebId(), TRIN, link.aktoerId());
    if (opgave.isPresent()) {
      opgaver.fuldfoer(opgave.get(), new LinkedHashMap<>(svar), skriver);
    } else if (erSkrevet(link)) {
      igen(link, svar, skriver);
    } else if (skriver == null) {
      throw new FindesIkke(AabnLink.UBRUGELIGT);
    } else {
      throw new Konflikt("Skolen har allerede selv svaret, så der er ikke skrevet noget for den.");
    }
  }

  /** What was written for the school is replaced, until the bids are opened. */
  private void igen(Svarlink link, Map<String, Object> svar, Registrering skriver) {
    Registrering r =
        skriver == null
            ? new Registrering(
                link.forloebId(), Registrering.SYSTEM, link.aktoerId(), null, ur.instant())
            : skriver;
    Map<String, Object> udfald =
        opgaver.igen("afgiv_tilbud", r, Map.of("uddannelsesinstitution", link.aktoerId()), svar);
    if (Invitation.Svar.AFGIVET.name().equals(String.valueOf(udfald.get("tilbudUdfald")))) {
      registrer.udfoer(new AfSkole(link.aktoerId()), r);
    }
  }

  private boolean erSkrevet(Svarlink link) {
    return vegnesvar.findes(formaal(), link.forloebId(), link.aktoerId(), link.emne())
        && runder
            .seneste(link.forloebId())
            .filter(u -> u.status() == Udbud.Status.SENDT)
            .filter(u -> String.valueOf(u.nr()).equals(link.emne()))
            .isPresent();
  }

  /** What was written down for the school, for whoever has its link. */
  private List<Afsnit> detSkrevne(Svarlink link) {
    return link.epost() != null && erSkrevet(link) ? svarene(link) : List.of();
  }

  @Override
  public Papir svaret(Svarlink link) {
    int nr = Integer.parseInt(link.emne());
    Forloeb f = forloeb.hent(link.forloebId());
    String navn = aktoerer.navn(link.aktoerId());
    List<Afsnit> afsnit = svarene(link);
    return new Papir(
        formaal().tekst() + ": " + navn,
        f.id(),
        f.titel(),
        nr,
        null,
        Papir.Stand.AFTALT,
        Datoer.dagen(ur.instant()),
        navn,
        null,
        Stream.concat(afsnit.stream(), Stream.of(materiale(grundlag.af(link.forloebId()))))
            .filter(a -> !a.erTomt())
            .toList(),
        null);
  }

  private List<Afsnit> svarene(Svarlink link) {
    Invitation i =
        runder.hent(link.forloebId()).invitationer().stream()
            .filter(en -> en.skole().equals(link.aktoerId()))
            .findFirst()
            .orElseThrow();
    return i.svar() == Invitation.Svar.AFSLAAET
        ? List.of(
            felter(
                "Svaret",
                felt("Skole", aktoerer.navn(link.aktoerId())),
                felt("Giver I et tilbud?", false),
                felt("Hvorfor ikke?", i.afslag().tekst())))
        : tilbuddet(link, Integer.parseInt(link.emne()));
  }

  private List<Afsnit> tilbuddet(Svarlink link, int nr) {
    Tilbud t = arkiv.find(link.forloebId(), nr, link.aktoerId()).orElseThrow();
    return Tilbudsafsnit.af(t.vilkaar());
  }
}
