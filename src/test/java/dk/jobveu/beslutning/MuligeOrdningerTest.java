package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-7: the schemes one participant may use, by the date of the grant. */
class MuligeOrdningerTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("S3: dagpengemodtager", ledig(1))
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT")
            .ved("praktik_dagpenge", "kommune_drift"),
        naar("S3: kontanthjælpsmodtager kan mere praktik", ledig(2))
            .giverListen(
                "betingelse",
                "Op til 13 uger med mulighed for forlængelse.",
                "Ligger inden for jobcentrets prisramme.")
            .ved("praktik_oevrige", "kommune_drift"),
        naar("S3: voksenelevløn udelukker voksenlærling", ledig(1))
            .med("alder", 30, "aftaleOmUddannelse", true, "faarVoksenelevloen", true)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("S4: kurset er på listen i 2019", ledig(1))
            .med("dato", "2019-09-01", "kursusPaaRegionalListe", true)
            .giverListen("refusion", 0.8, 0.0, 0.0)
            .ved("reg_pulje_a_foer_2021", "praktik_dagpenge", "kommune_drift"),
        naar("listen dagen før reglen fra 2021", ledig(3))
            .med("dato", "2020-12-31", "kursusPaaRegionalListe", true)
            .giverListen("grundlag", "A", "X", "A")
            .ved("reg_pulje_a_foer_2021", "praktik_oevrige", "kommune_drift"),
        naar("listen på reglens første dag", ledig(3))
            .med("dato", "2021-01-01", "kursusPaaRegionalListe", true)
            .giverListen("situation", "A", "INGEN", "INGEN")
            .ved("reg_pulje_a", "praktik_oevrige", "kommune_drift"),
        naar("fleksjobvisiterede er ikke i puljen", ledig(9))
            .med("kursusPaaRegionalListe", true)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("videregående uddannelse udløser ingen refusion", ledig(1))
            .med("uddannelsesniveau", "VU", "kursusPaaRegionalListe", true)
            .giverListen("refusion", 0.0, 0.0, 0.0),
        naar("arbejdsgivererklæring", ledig(1))
            .med("arbejdsgivererklaering", true, "ansaettelseUdenLoentilskud", true)
            .giverListen("situation", "B", "INGEN", "INGEN")
            .ved("reg_pulje_b", "praktik_dagpenge", "kommune_drift"),
        naar("erklæring uden job i forlængelse", ledig(1))
            .med("arbejdsgivererklaering", true)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar(
                "nyansat efter fem måneder",
                "dato",
                "2026-03-02",
                "erBeskaeftiget",
                true,
                "ansatEfterLedighed",
                true,
                "ledighedMdr",
                5)
            .giverListen("ordning", "VEU_SVU"),
        naar(
                "nyansat efter seks måneder",
                "dato",
                "2026-03-02",
                "erBeskaeftiget",
                true,
                "ansatEfterLedighed",
                true,
                "ledighedMdr",
                6)
            .giverListen("ordning", "REG_PULJE", "VEU_SVU")
            .ved("reg_pulje_c", "veu_svu"),
        naar(
                "nyansat efter syv måneder",
                "dato",
                "2026-03-02",
                "erBeskaeftiget",
                true,
                "ansatEfterLedighed",
                true,
                "ledighedMdr",
                7)
            .giverListen("situation", "C", "INGEN"),
        naar("seks uger", seksUger())
            .giverListen("ordning", "SEKS_UGER", "PRAKTIK", "KOMMUNE_DRIFT")
            .ved("seks_uger", "praktik_dagpenge", "kommune_drift"),
        naar("fire ugers ledighed", seksUger())
            .med("ledighedUger", 4)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("seks ugers ledighed", seksUger())
            .med("ledighedUger", 6)
            .giverListen("ordning", "SEKS_UGER", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("stjernekursus fra første dag", seksUger())
            .med("ledighedUger", 0, "stjernemarkeret", true)
            .giverListen("ordning", "SEKS_UGER", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("otte måneder", seksUger())
            .med("ledighedMdr", 8, "uddannelsesniveau", "FAGLAERT")
            .giverListen("ordning", "SEKS_UGER", "PRAKTIK", "LOENTILSKUD", "KOMMUNE_DRIFT"),
        naar("ni måneder", seksUger())
            .med("ledighedMdr", 9, "uddannelsesniveau", "FAGLAERT")
            .giverListen("ordning", "PRAKTIK", "LOENTILSKUD", "KOMMUNE_DRIFT"),
        naar("fem måneder og 24 år", seksUger())
            .med("ledighedMdr", 5, "alder", 24)
            .giverListen("ordning", "SEKS_UGER", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("seks måneder og 24 år", seksUger())
            .med("ledighedMdr", 6, "alder", 24, "loentilskudMinLedighedMdr", 7)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("seks måneder og 25 år", seksUger())
            .med("ledighedMdr", 6, "alder", 25, "loentilskudMinLedighedMdr", 7)
            .giverListen("ordning", "SEKS_UGER", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("ugerne er brugt", seksUger())
            .med("resterendeUger", 0)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("én uge tilbage", seksUger())
            .med("resterendeUger", 1)
            .giverListen("ordning", "SEKS_UGER", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("dagen før ordningen begyndte", seksUger())
            .med("dato", "2017-02-28")
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("ordningens første dag", seksUger())
            .med("dato", "2017-03-01")
            .giverListen("ordning", "SEKS_UGER", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("mangelpuljens sidste dag", mangel())
            .giverListen("ordning", "MANGEL_PULJE", "PRAKTIK", "KOMMUNE_DRIFT")
            .ved("mangel_pulje", "praktik_dagpenge", "kommune_drift"),
        naar("dagen efter", mangel())
            .med("dato", "2021-01-01")
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("dagen før mangelpuljen", mangel())
            .med("dato", "2017-12-31")
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("to måneder", mangel())
            .med("ledighedMdr", 2)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("fire måneder", mangel())
            .med("ledighedMdr", 4)
            .giverListen("ordning", "MANGEL_PULJE", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("gode jobmuligheder er ikke mangel", mangel())
            .med("balanceKategori", "GOD")
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("24 år er for ung til voksenlærling", ledig(1))
            .med("alder", 24, "aftaleOmUddannelse", true)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("25 år", ledig(1))
            .med("alder", 25, "aftaleOmUddannelse", true)
            .giverListen("ordning", "VOKSENLAERLING", "PRAKTIK", "KOMMUNE_DRIFT")
            .ved("voksenlaerling", "praktik_dagpenge", "kommune_drift"),
        naar("26 år", ledig(1))
            .med("alder", 26, "aftaleOmUddannelse", true)
            .giverListen("ordning", "VOKSENLAERLING", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("IGU", igu())
            .giverListen("ordning", "IGU", "PRAKTIK", "KOMMUNE_DRIFT")
            .ved("igu", "praktik_oevrige", "kommune_drift"),
        naar("IGU: 17 år", igu())
            .med("alder", 17)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("IGU: 18 år", igu())
            .med("alder", 18)
            .giverListen("ordning", "IGU", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("IGU: 49 år", igu())
            .med("alder", 49)
            .giverListen("ordning", "IGU", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("IGU: 50 år", igu())
            .med("alder", 50)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("IGU: 19 år i Danmark", igu())
            .med("aarIDanmark", 19)
            .giverListen("ordning", "IGU", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("IGU: 20 år i Danmark", igu())
            .med("aarIDanmark", 20)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("IGU: sidste startdag", igu())
            .med("dato", "2027-12-31")
            .giverListen("ordning", "IGU", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("IGU: for sent", igu())
            .med("dato", "2028-01-01")
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("løntilskud efter fem måneder", ledig(3))
            .med("ledighedMdr", 5)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("løntilskud efter seks måneder", ledig(3))
            .med("ledighedMdr", 6)
            .giverListen("ordning", "PRAKTIK", "LOENTILSKUD", "KOMMUNE_DRIFT")
            .ved("praktik_oevrige", "loentilskud", "kommune_drift"),
        naar("løntilskud: ufaglært er undtaget", ledig(3))
            .med("ledighedMdr", 1, "uddannelsesniveau", "UFAGLAERT")
            .giverListen("ordning", "PRAKTIK", "LOENTILSKUD", "KOMMUNE_DRIFT"),
        naar("løntilskud: 50 år", ledig(3))
            .med("alder", 50)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("løntilskud: 51 år", ledig(3))
            .med("alder", 51)
            .giverListen("ordning", "PRAKTIK", "LOENTILSKUD", "KOMMUNE_DRIFT"),
        naar("løntilskud: enlig forsørger", ledig(3))
            .med("enligForsoerger", true)
            .giverListen("ordning", "PRAKTIK", "LOENTILSKUD", "KOMMUNE_DRIFT"),
        naar("løntilskud: åbenlyst uddannelsesparat", ledig(4))
            .med("ledighedMdr", 12, "aabenlystUddannelsesparat", true)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("løntilskud: uddannelsesparat", ledig(4))
            .med("ledighedMdr", 12)
            .giverListen("ordning", "PRAKTIK", "LOENTILSKUD", "KOMMUNE_DRIFT"),
        naar("løntilskud: sygedagpenge med job", ledig(6))
            .med("ledighedMdr", 12, "iJob", true)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("løntilskud: under 18", ledig(13))
            .med("ledighedMdr", 12)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("beskæftiget", "dato", "2019-09-01", "erBeskaeftiget", true, "projekttype", "BESK")
            .giverListen("godkender", "KOMPETENCEFOND", "VIRKSOMHED")
            .ved("veu_svu", "virksomhed_betaler"),
        naar(
                "beskæftiget i et blandet forløb",
                "dato",
                "2019-09-01",
                "erBeskaeftiget",
                true,
                "projekttype",
                "BEGGE")
            .giverListen("ordning", "VEU_SVU")
            .ved("veu_svu"),
        naar("uden dato er kun det uden gyldighed muligt", ledig(1))
            .med("dato", null, "kursusPaaRegionalListe", true)
            .giverListen("ordning", "PRAKTIK", "KOMMUNE_DRIFT"),
        naar("intet oplyst").giverListen("ordning"));
  }

  private static Object[] ledig(int maalgruppe) {
    return new Object[] {"dato", "2026-03-02", "maalgruppeNr", maalgruppe};
  }

  private static Object[] seksUger() {
    return new Object[] {
      "dato",
      "2019-09-01",
      "maalgruppeNr",
      1,
      "uddannelsesniveau",
      "KVU",
      "ledighedUger",
      5,
      "ledighedMdr",
      1,
      "alder",
      30,
      "kursusPaaNationalListe",
      true
    };
  }

  private static Object[] mangel() {
    return new Object[] {
      "dato",
      "2020-12-31",
      "maalgruppeNr",
      1,
      "ledighedMdr",
      3,
      "balanceKategori",
      "PAR",
      "arbejdsgivererklaering",
      true
    };
  }

  private static Object[] igu() {
    return new Object[] {
      "dato",
      "2026-03-02",
      "maalgruppeNr",
      2,
      "erFlygtningEllerFamiliesammenfoert",
      true,
      "alder",
      30,
      "aarIDanmark",
      5
    };
  }
}
