<#-- Written by the build to docs/licenser.md. One line a part, sorted, so that a change can be read. -->
# Licenser

Alt, hvad Job-VEU bygger på, og under hvilken licens det må bruges. Filen skrives af bygningen
(`./test` eller `./start`) og rettes aldrig i hånden; en licens, som ikke står på listen i `pom.xml`, stopper
bygningen. Den maskinlæsbare liste (CycloneDX) ligger i programmets jar under `META-INF/sbom`. Skriften
Liberation Sans, som dokumenterne er sat med, ligger i `openpdf-fonts-extra` og er under SIL Open Font License 1.1.
Det, der spiller en tegning igennem på siden *Modeller*, ligger i `static/js/bibliotek`: `bpmn-js` og `bpmn-js-token-simulation`
med det, de selv bygger på, under MIT; `bpmn-js` kræver desuden, at dets mærke bliver stående på billedet.

| del | version | licens |
|---|---|---|
<#list dependencyMap as e>
<#assign p = e.getKey()/>
<#assign licenses = e.getValue()/>
| ${p.groupId}:${p.artifactId} | ${p.version} | <#list licenses as l>${l}<#sep>; </#sep></#list> |
</#list>
