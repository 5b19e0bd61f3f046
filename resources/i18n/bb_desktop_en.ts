<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <source>%n do not agree</source>
        <translation>
            <numerusform>%n does not agree</numerusform>
            <numerusform>%n do not agree</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>Both sides compared {time}: %n orders</source>
        <translation>
            <numerusform>Both sides compared {time}: %n order</numerusform>
            <numerusform>Both sides compared {time}: %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n Back Market stores are active there. Choose yours.</source>
        <translation>
            <numerusform>%n Back Market store is active there. Choose yours.</numerusform>
            <numerusform>%n Back Market stores are active there. Choose yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKUs are different in this file. Save to use them.</source>
        <translation>
            <numerusform>%n SKU is different in this file. Save to use it.</numerusform>
            <numerusform>%n SKUs are different in this file. Save to use them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKUs are shown whose identifier is guessed. Correct what is wrong.</source>
        <translation>
            <numerusform>%n SKU is shown whose identifier is guessed. Correct what is wrong.</numerusform>
            <numerusform>%n SKUs are shown whose identifier is guessed. Correct what is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active stores found: {names}</source>
        <translation>
            <numerusform>%n active store found: {names}</numerusform>
            <numerusform>%n active stores found: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses for ShipStation</source>
        <translation>
            <numerusform>%n address for ShipStation</numerusform>
            <numerusform>%n addresses for ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses to write</source>
        <translation>
            <numerusform>%n address to write</numerusform>
            <numerusform>%n addresses to write</numerusform>
        </translation>
    </message>
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
        <source>%n characters, new form</source>
        <translation>
            <numerusform>%n character, new form</numerusform>
            <numerusform>%n characters, new form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, not the usual form. It is tested all the same.</source>
        <translation>
            <numerusform>%n character, not the usual form. It is tested all the same.</numerusform>
            <numerusform>%n characters, not the usual form. It is tested all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, old form: an e-mail address and a password. Such tokens ended in 2023.</source>
        <translation>
            <numerusform>%n character, old form: an e-mail address and a password. Such tokens ended in 2023.</numerusform>
            <numerusform>%n characters, old form: an e-mail address and a password. Such tokens ended in 2023.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, some of which no token has. Copy it again, on its own.</source>
        <translation>
            <numerusform>%n character, which no token has. Copy it again, on its own.</numerusform>
            <numerusform>%n characters, some of which no token has. Copy it again, on its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies, {size} together</source>
        <translation>
            <numerusform>%n copy, {size}</numerusform>
            <numerusform>%n copies, {size} together</numerusform>
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
        <source>%n jobs are not sent yet. They go out when BB Desktop runs again.</source>
        <translation>
            <numerusform>%n job is not sent yet. It goes out when BB Desktop runs again.</numerusform>
            <numerusform>%n jobs are not sent yet. They go out when BB Desktop runs again.</numerusform>
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
        <source>%n jobs wait: {kinds}</source>
        <translation>
            <numerusform>%n job waits: {kinds}</numerusform>
            <numerusform>%n jobs wait: {kinds}</numerusform>
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
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <source>%n new orders</source>
        <translation>
            <numerusform>%n new order</numerusform>
            <numerusform>%n new orders</numerusform>
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
        <source>%n notes to write</source>
        <translation>
            <numerusform>%n note to write</numerusform>
            <numerusform>%n notes to write</numerusform>
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
        <source>%n old copies of the database are removed.</source>
        <translation>
            <numerusform>%n old copy of the database is removed.</numerusform>
            <numerusform>%n old copies of the database are removed.</numerusform>
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
        <source>%n orders are to be shipped and need their address.</source>
        <translation>
            <numerusform>%n order is to be shipped and needs its address.</numerusform>
            <numerusform>%n orders are to be shipped and need their address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders get late within two hours</source>
        <translation>
            <numerusform>%n order gets late within two hours</numerusform>
            <numerusform>%n orders get late within two hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders open</source>
        <translation>
            <numerusform>%n order open</numerusform>
            <numerusform>%n orders open</numerusform>
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
        <source>%n orders to create</source>
        <translation>
            <numerusform>%n order to create</numerusform>
            <numerusform>%n orders to create</numerusform>
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
        <source>%n orders were read. The most urgent ones come first.</source>
        <translation>
            <numerusform>%n order was read.</numerusform>
            <numerusform>%n orders were read. The most urgent ones come first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels that ShipStation announces</source>
        <translation>
            <numerusform>%n parcel that ShipStation announces</numerusform>
            <numerusform>%n parcels that ShipStation announces</numerusform>
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
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
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
        <source>%n scans are put back from the journal of scans, each as it was made.</source>
        <translation>
            <numerusform>%n scan is put back from the journal of scans, as it was made.</numerusform>
            <numerusform>%n scans are put back from the journal of scans, each as it was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans since then are missing in it. They are put back from the journal of scans, each as it was made.</source>
        <translation>
            <numerusform>%n scan since then is missing in it. It is put back from the journal of scans, as it was made.</numerusform>
            <numerusform>%n scans since then are missing in it. They are put back from the journal of scans, each as it was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments to tell</source>
        <translation>
            <numerusform>%n shipment to tell</numerusform>
            <numerusform>%n shipments to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sold, last ordered {when}</source>
        <translation>
            <numerusform>One sold, last ordered {when}</numerusform>
            <numerusform>%n sold, last ordered {when}</numerusform>
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
        <source>%n statuses to write</source>
        <translation>
            <numerusform>%n status to write</numerusform>
            <numerusform>%n statuses to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores, {seconds} s</source>
        <translation>
            <numerusform>%n store, {seconds} s</numerusform>
            <numerusform>%n stores, {seconds} s</numerusform>
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
        <source>All %n SKUs of this file stand here like that already.</source>
        <translation>
            <numerusform>The SKU of this file stands here like that already.</numerusform>
            <numerusform>All %n SKUs of this file stand here like that already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BB Desktop: %n things need you</source>
        <translation>
            <numerusform>BB Desktop: %n thing needs you</numerusform>
            <numerusform>BB Desktop: %n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back Market answers for a shop with %n orders. No order is known here to compare it with.</source>
        <translation>
            <numerusform>Back Market answers for a shop with %n order. No order is known here to compare it with.</numerusform>
            <numerusform>Back Market answers for a shop with %n orders. No order is known here to compare it with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back Market's token is %n days old. Renew it when you have five minutes: until then the old one works.</source>
        <translation>
            <numerusform>Back Market's token is %n day old. Renew it when you have five minutes: until then the old one works.</numerusform>
            <numerusform>Back Market's token is %n days old. Renew it when you have five minutes: until then the old one works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected again. %n jobs still wait; Activity shows which.</source>
        <translation>
            <numerusform>Connected again. %n job still waits; Activity shows which.</numerusform>
            <numerusform>Connected again. %n jobs still wait; Activity shows which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected again. %n waiting jobs are going out.</source>
        <translation>
            <numerusform>Connected again. %n waiting job is going out.</numerusform>
            <numerusform>Connected again. %n waiting jobs are going out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n buyers are erased.</source>
        <translation>
            <numerusform>Done: %n buyer is erased.</numerusform>
            <numerusform>Done: %n buyers are erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n buyers for good? This cannot be taken back.</source>
        <translation>
            <numerusform>Erase %n buyer for good? This cannot be taken back.</numerusform>
            <numerusform>Erase %n buyers for good? This cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing: %n buyers so far.</source>
        <translation>
            <numerusform>Erasing: %n buyer so far.</numerusform>
            <numerusform>Erasing: %n buyers so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its shop has %n orders. Is it yours?</source>
        <translation>
            <numerusform>Its shop has %n order. Is it yours?</numerusform>
            <numerusform>Its shop has %n orders. Is it yours?</numerusform>
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
        <source>Of %n SKUs it is guessed from the title what is to be scanned.</source>
        <translation>
            <numerusform>Of %n SKU it is guessed from the title what is to be scanned.</numerusform>
            <numerusform>Of %n SKUs it is guessed from the title what is to be scanned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed orders the buyer is known here.</source>
        <translation>
            <numerusform>Of %n closed order the buyer is known here.</numerusform>
            <numerusform>Of %n closed orders the buyer is known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n orders the buyer is erased here.</source>
        <translation>
            <numerusform>Of %n order the buyer is erased here.</numerusform>
            <numerusform>Of %n orders the buyer is erased here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back the copy of {when}, with %n orders?</source>
        <translation>
            <numerusform>Put back the copy of {when}, with %n order?</numerusform>
            <numerusform>Put back the copy of {when}, with %n orders?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ShipStation split it into %n parcels.</source>
        <translation>
            <numerusform>ShipStation split it into %n parcel.</numerusform>
            <numerusform>ShipStation split it into %n parcels.</numerusform>
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
        <source>ShipStation's API key expired %n days ago, as you entered it. Enter the new one.</source>
        <translation>
            <numerusform>ShipStation's API key expired %n day ago, as you entered it. Enter the new one.</numerusform>
            <numerusform>ShipStation's API key expired %n days ago, as you entered it. Enter the new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ShipStation's API key expires in %n days. Make a new one before orders stop.</source>
        <translation>
            <numerusform>ShipStation's API key expires in %n day. Make a new one before orders stop.</numerusform>
            <numerusform>ShipStation's API key expires in %n days. Make a new one before orders stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n waiting jobs go out in their order, each exactly once.</source>
        <translation>
            <numerusform>The waiting job goes out, exactly once.</numerusform>
            <numerusform>The %n waiting jobs go out in their order, each exactly once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest sound copy was made {when} and holds %n orders.</source>
        <translation>
            <numerusform>The newest sound copy was made {when} and holds %n order.</numerusform>
            <numerusform>The newest sound copy was made {when} and holds %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sync has stood still for %n minutes. Cancel it under Activity; if that does not help, close BB Desktop and open it again. Your scans are safe.</source>
        <translation>
            <numerusform>The sync has stood still for %n minute. Cancel it under Activity; if that does not help, close BB Desktop and open it again. Your scans are safe.</numerusform>
            <numerusform>The sync has stood still for %n minutes. Cancel it under Activity; if that does not help, close BB Desktop and open it again. Your scans are safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n buyers is over.</source>
        <translation>
            <numerusform>The time of %n buyer is over.</numerusform>
            <numerusform>The time of %n buyers is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes something about %n open orders.</source>
        <translation>
            <numerusform>This changes something about %n open order.</numerusform>
            <numerusform>This changes something about %n open orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to another shop: none of %n known orders can be read. The old one stays.</source>
        <translation>
            <numerusform>This token belongs to another shop: the one order that we know cannot be read. The old one stays.</numerusform>
            <numerusform>This token belongs to another shop: none of %n known orders can be read. The old one stays.</numerusform>
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
        <source>connected, %n stores</source>
        <translation>
            <numerusform>connected, %n store</numerusform>
            <numerusform>connected, %n stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n days after the order was closed</source>
        <translation>
            <numerusform>for %n day after the order was closed</numerusform>
            <numerusform>for %n days after the order was closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n</source>
        <translation>
            <numerusform>{page}: %n</numerusform>
            <numerusform>{page}: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{readable} of %n orders we know can be read</source>
        <translation>
            <numerusform>{readable} of %n order we know can be read</numerusform>
            <numerusform>{readable} of %n orders we know can be read</numerusform>
        </translation>
    </message>
</context>
</TS>
