<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <source>%n good to know</source>
        <translation>
            <numerusform>%n good to know</numerusform>
            <numerusform>%n good to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you today</source>
        <translation>
            <numerusform>%n need you today</numerusform>
            <numerusform>%n need you today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n calls left</source>
        <translation>
            <numerusform>%n call left</numerusform>
            <numerusform>%n calls left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold no phone and are left out:</source>
        <translation>
            <numerusform>%n cell holds no phone and is left out:</numerusform>
            <numerusform>%n cells hold no phone and are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due by {time}</source>
        <translation>
            <numerusform>%n due by {time}</numerusform>
            <numerusform>%n due by {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter · Esc</source>
        <translation>
            <numerusform>%n hidden by the filter · Esc</numerusform>
            <numerusform>%n hidden by the filter · Esc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait.</source>
        <translation>
            <numerusform>%n job waits.</numerusform>
            <numerusform>%n jobs wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more orders wait for one like it.</source>
        <translation>
            <numerusform>%n more order waits for one like it.</numerusform>
            <numerusform>%n more orders wait for one like it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait for their time</source>
        <translation>
            <numerusform>%n more waits for its time</numerusform>
            <numerusform>%n more wait for their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes for ShipStation</source>
        <translation>
            <numerusform>%n note for ShipStation</numerusform>
            <numerusform>%n notes for ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were mangled by a spreadsheet and could be repaired.</source>
        <translation>
            <numerusform>%n of them was mangled by a spreadsheet and could be repaired.</numerusform>
            <numerusform>%n of them were mangled by a spreadsheet and could be repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to accept</source>
        <translation>
            <numerusform>%n order to accept</numerusform>
            <numerusform>%n orders to accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to create in ShipStation</source>
        <translation>
            <numerusform>%n order to create in ShipStation</numerusform>
            <numerusform>%n orders to create in ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels to announce</source>
        <translation>
            <numerusform>%n parcel to announce</numerusform>
            <numerusform>%n parcels to announce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones of order {order} are free again.</source>
        <translation>
            <numerusform>%n phone of order {order} is free again.</numerusform>
            <numerusform>%n phones of order {order} are free again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones of order {order} stay: Back Market holds them.</source>
        <translation>
            <numerusform>%n phone of order {order} stays: Back Market holds it.</numerusform>
            <numerusform>%n phones of order {order} stay: Back Market holds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones were not scanned. A scan now goes straight to Back Market.</source>
        <translation>
            <numerusform>%n phone was not scanned. A scan now goes straight to Back Market.</numerusform>
            <numerusform>%n phones were not scanned. A scan now goes straight to Back Market.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones will be loaded.</source>
        <translation>
            <numerusform>%n phone will be loaded.</numerusform>
            <numerusform>%n phones will be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones, imported {when}</source>
        <translation>
            <numerusform>%n phone, imported {when}</numerusform>
            <numerusform>%n phones, imported {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows · {written}</source>
        <translation>
            <numerusform>%n row · {written}</numerusform>
            <numerusform>%n rows · {written}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses for ShipStation</source>
        <translation>
            <numerusform>%n status for ShipStation</numerusform>
            <numerusform>%n statuses for ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type codes</source>
        <translation>
            <numerusform>%n type code</numerusform>
            <numerusform>%n type codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n orders</source>
        <translation>
            <numerusform>Accept %n order</numerusform>
            <numerusform>Accept %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loaded: %n phones from “{name}”.</source>
        <translation>
            <numerusform>Loaded: %n phone from “{name}”.</numerusform>
            <numerusform>Loaded: %n phones from “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ShipStation takes %n more calls this minute</source>
        <translation>
            <numerusform>ShipStation takes %n more call this minute</numerusform>
            <numerusform>ShipStation takes %n more calls this minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type code {tac} was {seen} in %n of your scans.</source>
        <translation>
            <numerusform>Type code {tac} was {seen} in %n of your scans.</numerusform>
            <numerusform>Type code {tac} was {seen} in %n of your scans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n</source>
        <translation>
            <numerusform>{page}: %n</numerusform>
            <numerusform>{page}: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
